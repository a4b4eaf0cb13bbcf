import type { GraphQLSchema } from 'graphql';
import type { Finding } from '../finding';
import { coordinates } from './coordinates';

/** A deprecation names its replacement in backticks and the date after which it may go. */
export function deprecations(api: GraphQLSchema): Finding[] {
  return coordinates(api).flatMap(({ at, element }) => {
    const reason = 'deprecationReason' in element ? element.deprecationReason : undefined;
    if (reason === undefined || reason === null) return [];
    const complete = /`[^`]+`/.test(reason) && /\b\d{4}-\d{2}-\d{2}\b/.test(reason);
    return complete
      ? []
      : [
          {
            rule: 'deprecations',
            at,
            message: 'the reason must name the replacement in backticks and a date',
          },
        ];
  });
}
