import {
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  isEnumType,
  isSpecifiedScalarType,
} from 'graphql';

/** Gives a value that a subgraph sent for a scalar or enum as the client gets it; undefined where it is none. */
export type LeafReader = (value: unknown) => unknown;

const largestInt = 2_147_483_647;

/** Reads the values of one type; those of the house's own scalars go through as they are. */
export function leafReader(type: GraphQLLeafType): LeafReader {
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => name));
    return (value) => (typeof value === 'string' && values.has(value) ? value : undefined);
  }
  if (!isSpecifiedScalarType(type)) return (value) => value;
  switch (type.name) {
    case GraphQLInt.name:
      return (value) =>
        Number.isInteger(value) && Math.abs((value as number) + 0.5) <= largestInt + 0.5 ? value : undefined;
    case GraphQLFloat.name:
      return (value) => (Number.isFinite(value) ? value : undefined);
    case GraphQLID.name:
      return (value) =>
        typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : undefined;
    default: {
      const kind = type.name === 'Boolean' ? 'boolean' : 'string';
      return (value) => (typeof value === kind ? value : undefined);
    }
  }
}
