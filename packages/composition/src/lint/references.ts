import { type GraphQLSchema, getNamedType } from 'graphql';
import type { Finding } from '../finding';
import { outputFields } from './coordinates';

/** A reference is an object: no `householdId` in what the graph gives. */
export function references(api: GraphQLSchema): Finding[] {
  return outputFields(api)
    .filter(
      ({ field }) =>
        /[a-z]Ids?$/.test(field.name) && ['ID', 'String'].includes(getNamedType(field.type).name),
    )
    .map(({ at, field }) => ({
      rule: 'references',
      at,
      message: `give the object instead: \`${field.name.replace(/Ids?$/, '')} { id }\``,
    }));
}
