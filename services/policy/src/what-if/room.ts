import type { PolicySet } from '@dixian/policy';
import { whatIf as whatIfQuery } from './graphql/query-what-if';
import { DraftComparison, whatIfResolvers } from './graphql/what-if';

/** Drafts held against what is in force (政策试算). */
export function whatIf(policies: PolicySet) {
  return {
    Query: { whatIf: whatIfQuery(policies) },
    WhatIf: whatIfResolvers(policies),
    DraftComparison,
  };
}
