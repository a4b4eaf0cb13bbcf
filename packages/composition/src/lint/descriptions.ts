import type { GraphQLSchema } from 'graphql';
import type { Finding } from '../finding';
import { coordinates } from './coordinates';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Every type, field, argument, enum value and input field says what it is. */
export function descriptions(api: GraphQLSchema): Finding[] {
  return coordinates(api)
    .filter(({ at, element }) => !ROOTS.has(at) && !element.description?.trim())
    .map(({ at }) => ({ rule: 'descriptions', at, message: 'has no description' }));
}
