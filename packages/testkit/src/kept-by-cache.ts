import { type GraphQLSchema, isAbstractType } from 'graphql';

/** What a client's cache made of an answer: whether both days still read as they were answered, and whether they differed. */
export interface Kept {
  same: boolean;
  differed: boolean;
}

/** Writes an answer into the cache of Apollo Client as it comes ready to use, and reads it out again. */
export async function keptByCache(schema: GraphQLSchema, query: string, data: object): Promise<Kept> {
  // Loaded only here: it takes as long as half of a service, and few tests look at a cache.
  const { gql, InMemoryCache } = await import('@apollo/client');
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const cache = new InMemoryCache({ possibleTypes });
  const document = gql(query);
  cache.writeQuery({ query: document, data });
  const read = cache.readQuery({ query: document });
  const [asRead, asAnswered] = [JSON.stringify(read), JSON.stringify(data)];
  return { same: asRead === asAnswered, differed: differs(data) };
}

// Whether anywhere in the answer `before` is not `now`.
function differs(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(differs);
  if (value === null || typeof value !== 'object') return false;
  const { before, now, ...others } = value as Record<string, unknown>;
  return JSON.stringify(before) !== JSON.stringify(now) || Object.values(others).some(differs);
}
