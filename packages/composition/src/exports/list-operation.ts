import type { GraphQLField } from 'graphql';
import type { ExportColumn } from './list-columns';
import { selectionOf, withCall } from './selection';

/** How a list is read back; a file of it is written from its beginning. */
export const OTHER_WAY: readonly string[] = ['last', 'before'];

/** The operation that asks a list for a page of its columns, by the list's own arguments; `below` the thing that it is of. */
export function listOperation(
  root: GraphQLField<unknown, unknown>,
  columns: readonly ExportColumn[],
  below?: GraphQLField<unknown, unknown>,
): string {
  const further = new Set(columns.flatMap((column) => Object.values(column.arguments ?? {})));
  const variables = [
    ...[...(below?.args ?? []), ...onward(root)].map(({ name, type }) => `$${name}: ${type}`),
    ...[...further].map((name) => `$${name}: String`),
  ];
  const passed = passing(root);
  const name = `Export${root.name[0]?.toUpperCase()}${root.name.slice(1)}`;
  const asked = `${root.name}(${passed}) { pageInfo { hasNextPage endCursor } edges { ${selectionOf(columns.map(withCall))} } }`;
  const whole = below ? `${below.name}(${passing(below)}) { ${asked} }` : asked;
  return `query ${name}(${variables.join(', ')}) { ${whole} }`;
}

function passing(field: GraphQLField<unknown, unknown>): string {
  return onward(field)
    .map(({ name }) => `${name}: $${name}`)
    .join(', ');
}

function onward({ args }: GraphQLField<unknown, unknown>) {
  return args.filter(({ name }) => !OTHER_WAY.includes(name));
}
