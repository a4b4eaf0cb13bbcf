import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLFieldResolver } from 'graphql';
import { education } from '../subgraphs/education';
import { finance } from '../subgraphs/finance';
import { health } from '../subgraphs/health';
import { households } from '../subgraphs/households';
import { Oracle, type Resolvers } from './oracle';

type Row = Record<string, unknown> & { id: string };
type Resolve = GraphQLFieldResolver<unknown, unknown>;

const of = (definition: { resolvers: unknown }) =>
  definition.resolvers as Record<string, Record<string, Resolve>>;
const call = (resolve: Resolve | undefined, parent: unknown) => resolve?.(parent, {}, {}, {} as never);

// What a department does not know, or fails to look up, is so for each of its fields: one schema has no reference to resolve.
function asked(type: string, resolvers: Record<string, Resolve>): Record<string, Resolve> {
  const { __resolveReference, ...fields } = resolvers;
  if (!__resolveReference) return fields;
  const guarded = ([field, resolve]: [string, Resolve]): [string, Resolve] => [
    field,
    (parent, ...rest) => {
      const reference = call(__resolveReference, { __typename: type, id: (parent as Row).id });
      return reference === null ? null : resolve(parent, ...rest);
    },
  ];
  return Object.fromEntries(Object.entries(fields).map(guarded));
}

const register = of(households);
const person = (id: string) => register.Person?.__resolveReference?.({ id }, {}, {}, {} as never);
const entities: Record<string, (id: string) => unknown> = {
  Household: (id) => call(register.Household?.__resolveReference, { id }),
  Person: person,
  Visit: (id) => call(of(health).Visit?.__resolveReference, { id }),
};

/** The test house as one schema: what its subgraphs resolve, in one process, by graphql-js. */
export function houseOracle(supergraphSdl: string): Oracle {
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const town = of(households).Household?.town;
  const merged: Resolvers = {};
  for (const [name, resolvers] of [households, health, finance, education].flatMap((each) =>
    Object.entries(of(each)),
  )) {
    merged[name] = { ...merged[name], ...asked(name, resolvers) };
  }
  const inputs = (row: Row) => ({
    ...row,
    income: call(register.Household?.income, row),
    town: call(town, row),
  });
  const eligible = of(finance).Household?.eligible;
  merged.Household = { ...merged.Household, eligible: (row) => call(eligible, inputs(row as Row)) };
  const audit: Resolve = (row) => `audit of ${(row as Row).id}`;
  for (const type of ['Household', 'Person']) merged[type] = { ...merged[type], audit };
  merged.Query = { ...merged.Query, latest: () => entities.Household?.('h5') };
  return new Oracle(schema, merged, (type, row) => {
    const find = entities[type];
    return find && typeof row.id === 'string' ? { ...(find(row.id) as Row), ...row } : row;
  });
}
