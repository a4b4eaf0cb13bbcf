import { parsePlainDate } from '@dixian/calendar';
import { type PolicySet, transitionsAt } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { PolicyChangeOrderField, QueryResolvers } from '../../ground/generated';
import { type SortableList, sortedPage } from '../../ground/graphql/sorted-page';
import { type PolicyChange, policyChanges } from '../domain/policy-changes';

/** Resolvers of what changes: between two days, and at the end of a year. */
export function changeQueries(
  policies: PolicySet,
): Pick<Complete<QueryResolvers>, 'policyChanges' | 'yearEndTransitions'> {
  return {
    policyChanges: (_root, { from, to, division, ...page }, { language }) => {
      if (to < from) {
        const message = { zh: 'to 不能早于 from。', en: 'Give a `to` that is not before `from`.' };
        throw new GraphQLError(message[language], { extensions: { code: 'BAD_USER_INPUT' } });
      }
      const changes = policyChanges(policies, { from, to, division });
      const list: SortableList<PolicyChange, PolicyChangeOrderField> = {
        name: 'changes',
        items: changes,
        orders: { ON: ({ on }) => on, NAME: ({ name }) => name },
        tie: ({ on, subject, name }) => [on, subject, name],
        tieLength: 3,
        usual: 'ON',
      };
      return sortedPage(list, page);
    },
    yearEndTransitions: (_root, { division, year }) => {
      const at = parsePlainDate(`${String(year).padStart(4, '0')}-12-31`);
      // What happens each night, month or year anyway is no change of this one.
      return at ? transitionsAt(policies, { division, at }).filter(({ recurs }) => !recurs) : [];
    },
  };
}
