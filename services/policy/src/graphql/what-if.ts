import type { PolicySet } from '@dixian/policy';
import { type Draft, type WhatIf as DraftSet, decodeWhatIf } from '@dixian/what-if';
import { type DraftComparison as Comparison, comparisonsOf } from '../use-cases/draft-comparison';
import { unitOf } from '../use-cases/draft-set';
import { cited } from './cited';

interface Identified {
  id: string;
}

/** Resolvers of WhatIf; all it knows is its id. */
export function whatIfResolvers(policies: PolicySet) {
  return {
    __resolveReference: ({ id }: Identified) => (decodeWhatIf(id) ? { id } : null),
    divisionCode: ({ id }: Identified) => setOf(id).division,
    from: ({ id }: Identified) => setOf(id).from,
    comparedOn: ({ id }: Identified) => setOf(id).comparedOn,
    drafts({ id }: Identified) {
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
export const DraftComparison = { clauses: ({ clauseIds }: Comparison) => cited(...clauseIds) };

function setOf(id: string): DraftSet {
  const set = decodeWhatIf(id);
  if (!set) throw new Error('The id of a draft set was not checked.');
  return set;
}
