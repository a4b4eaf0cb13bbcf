import { type GraphQLSchema, isNonNullType } from 'graphql';
import type { Finding } from '../finding';

/** Roots that answer every account and cannot fail by themselves: who asks is told from the request alone. */
const SURE = new Set(['viewer']);

/**
 * A root of Query may be null: one list that a role is refused, or whose department is away, costs its own answer and
 * one error, not everything asked beside it.
 */
export function roots(api: GraphQLSchema): Finding[] {
  return Object.values(api.getQueryType()?.getFields() ?? {})
    .filter(({ name, type }) => isNonNullType(type) && !SURE.has(name))
    .map(({ name, type }) => ({
      rule: 'roots',
      at: `Query.${name}`,
      message: `must be nullable, not ${type}: a refusal here would empty the whole answer`,
    }));
}
