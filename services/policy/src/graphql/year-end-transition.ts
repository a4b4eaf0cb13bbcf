import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../domain/clause-catalogue';
import { cited } from './cited';
import type { YearEndTransitionResolvers } from './generated';

/** Resolvers of YearEndTransition. */
export function yearEndTransitionResolvers(policies: PolicySet): Complete<YearEndTransitionResolvers> {
  return {
    name: ({ id }) => id,
    title: ({ name }) => name,
    clauses: ({ clause, clauses }) => cited(clause, ...clauses),
    document: (transition) => documentOf(policies, transition),
    note: ({ note }) => note ?? null,
  };
}
