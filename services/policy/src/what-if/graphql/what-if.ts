import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { type Draft, type WhatIf as DraftSet, decodeWhatIf } from '@dixian/what-if';
import type { DraftComparisonResolvers, WhatIfResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { comparisonsOf } from '../use-cases/draft-comparison';
import { unitOf } from '../use-cases/draft-set';

/** Resolvers of WhatIf; all it knows is its id. */
export function whatIfResolvers(policies: PolicySet): Complete<WhatIfResolvers> {
  return {
    __resolveReference: ({ id }) => (decodeWhatIf(id) ? { id } : null),
    divisionCode: ({ id }) => setOf(id).division,
    from: ({ id }) => setOf(id).from,
    comparedOn: ({ id }) => setOf(id).comparedOn,
    drafts({ id }) {
      const set = setOf(id);
      return set.drafts.map((draft: Draft) => ({
        ...draft,
        unit: unitOf(policies, draft.name),
        inForce: comparisonsOf(policies, set, draft.name),
      }));
    },
  };
}

/** Fields of DraftComparison that are not columns. */
export const DraftComparison: Complete<DraftComparisonResolvers> = {
  clauses: ({ clauseIds }) => cited(...clauseIds),
};

function setOf(id: string): DraftSet {
  const set = decodeWhatIf(id);
  if (!set) throw new Error('The id of a draft set was not checked.');
  return set;
}
