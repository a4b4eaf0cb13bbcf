import { type GraphQLField, isRequiredArgument } from 'graphql';

/** A field as the workbook calls it: as of its day, of the day's year, as many as one page has. */
export function bookCall({ name, args }: GraphQLField<unknown, unknown>, first: number): string {
  const given = args.flatMap((argument) => {
    if (argument.name === 'asOf') return ['asOf: $asOf'];
    if (argument.name === 'first') return [`first: ${first}`];
    if (!isRequiredArgument(argument)) return [];
    if (argument.name === 'year') return ['year: $year'];
    throw new Error(`${name} cannot stand in the workbook of a household: it needs ${argument.name}`);
  });
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}
