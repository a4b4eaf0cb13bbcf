import type { Resolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import { personFields } from './graphql/person';

/** The seven measures of health help, member by member (健康帮扶七项措施). */
export const items: Room = {
  tables: [],
  furnish: ({ policies }) => ({ resolvers: { Person: personFields(policies) } satisfies Resolvers }),
};
