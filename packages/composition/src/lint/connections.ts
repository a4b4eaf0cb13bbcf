import { type GraphQLArgument, type GraphQLSchema, getNamedType } from 'graphql';
import type { Finding } from '../finding';
import { type OutputField, outputFields } from './coordinates';

const MAX_PAGE = 200;

/** A field that gives a connection takes `first` with a default of 1 to 200, and `after`; `last` and `before` as the other way. */
export function connections(api: GraphQLSchema): Finding[] {
  return outputFields(api)
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
    .flatMap(problems);
}

function problems({ at, field }: OutputField): Finding[] {
  const argument = (name: string) => field.args.find((candidate) => candidate.name === name);
  const first = argument('first');
  const after = argument('after');
  const found: string[] = [];
  if (first === undefined) found.push('gives a connection but takes no `first`');
  else if (!defaultsToPage(first)) found.push(`\`first\` must be an Int with a default of 1 to ${MAX_PAGE}`);
  if (after === undefined) found.push('gives a connection but takes no `after`');
  else if (String(after.type) !== 'String') found.push('`after` must be a String');
  if (after && !readBack(argument('last'), argument('before'))) {
    found.push('is not read back: it takes no `last: Int` without a default, or no `before: String`');
  }
  return found.map((message) => ({ rule: 'connections', at, message }));
}

// A default would turn every page around.
function readBack(last: GraphQLArgument | undefined, before: GraphQLArgument | undefined): boolean {
  return (
    String(last?.type) === 'Int' && last?.defaultValue === undefined && String(before?.type) === 'String'
  );
}

function defaultsToPage(first: GraphQLArgument): boolean {
  const size: unknown = first.defaultValue;
  return String(first.type) === 'Int' && typeof size === 'number' && size >= 1 && size <= MAX_PAGE;
}
