import { type PolicySet, remarkIn } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { YearEndTransitionResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

/** Resolvers of YearEndTransition. */
export function yearEndTransitionResolvers(policies: PolicySet): Complete<YearEndTransitionResolvers> {
  return {
    name: ({ id }) => id,
    title: ({ name }) => name,
    clauses: ({ clause, clauses }) => cited(clause, ...clauses),
    document: (transition) => documentOf(policies, transition),
    note: ({ note }, _args, { language }) => remarkIn(policies, note, language),
  };
}
