import type { GraphQLField } from 'graphql';
import type { ExportColumn } from './list-columns';

interface Selection {
  readonly name: string;
  readonly below: Map<string, Selection>;
}

/** How a list is read back; a file of it is written from its beginning. */
export const OTHER_WAY: readonly string[] = ['last', 'before'];

const WITH_CONDITION = /^(\w+)\[(\w+)\]$/;
const ON_TYPE = /^\w+ \w+$/;

// The steps by which a column is asked for: `members[isHead]` asks for `isHead` beside what follows.
function add(into: Map<string, Selection>, [first, ...rest]: readonly string[], call: string): void {
  if (first === undefined) return;
  const [, name = first, condition] = WITH_CONDITION.exec(first) ?? [];
  const key = rest.length === 0 ? name + call : name;
  const selection = into.get(key) ?? { name: key, below: new Map<string, Selection>() };
  into.set(key, selection);
  if (condition) add(selection.below, [condition], '');
  add(selection.below, rest, call);
}

function printed(selections: ReadonlyMap<string, Selection>): string {
  return [...selections.values()]
    .map(({ name, below }) => {
      const shown = ON_TYPE.test(name) ? `... ${name}` : name;
      return below.size === 0 ? shown : `${shown} { ${printed(below)} }`;
    })
    .join(' ');
}

function call({ arguments: given }: ExportColumn): string {
  const pairs = Object.entries(given ?? {}).map(([name, variable]) => `${name}: $${variable}`);
  return pairs.length === 0 ? '' : `(${pairs.join(', ')})`;
}

/** The operation that asks a list for a page of its columns, by the list's own arguments; `below` the thing that it is of. */
export function listOperation(
  root: GraphQLField<unknown, unknown>,
  columns: readonly ExportColumn[],
  below?: GraphQLField<unknown, unknown>,
): string {
  const edge = new Map<string, Selection>();
  for (const column of columns) add(edge, column.path, call(column));
  const further = new Set(columns.flatMap((column) => Object.values(column.arguments ?? {})));
  const variables = [
    ...[...(below?.args ?? []), ...onward(root)].map(({ name, type }) => `$${name}: ${type}`),
    ...[...further].map((name) => `$${name}: String`),
  ];
  const passed = passing(root);
  const name = `Export${root.name[0]?.toUpperCase()}${root.name.slice(1)}`;
  const asked = `${root.name}(${passed}) { pageInfo { hasNextPage endCursor } edges { ${printed(edge)} } }`;
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
