import { type GraphQLSchema, isAbstractType } from 'graphql';

/** Which types each interface and union stands for: a client's cache needs it to read fragments on them (`possibleTypes`). */
export function possibleTypes(api: GraphQLSchema): string {
  const abstract = Object.values(api.getTypeMap())
    .filter(isAbstractType)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const names = abstract.map((type) => [
    type.name,
    api
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .sort(),
  ]);
  return `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`;
}
