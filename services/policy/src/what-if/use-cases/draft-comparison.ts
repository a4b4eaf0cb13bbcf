import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { byPlace, type WhatIf } from '@dixian/what-if';
import { parameterText } from '../../in-force/domain/parameter-text';

/** What a draft would replace in one place. */
export interface DraftComparison {
  readonly placeCode: string;
  readonly value: string | null;
  readonly missing: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly clauseIds: readonly string[];
}

/** What is in force under a name for a division and wherever below it something else is, smallest places first. */
export function comparisonsOf(
  policies: PolicySet,
  { division, comparedOn }: WhatIf,
  name: string,
): DraftComparison[] {
  return byPlace(policies, division, {
    resolve: (place) => inForce(policies, { division: place, on: comparedOn, name }),
    key: ({ value, missing, clauseIds }) => `${value} ${missing} ${clauseIds}`,
  }).map(({ place, terms }) => ({ placeCode: place, ...terms }));
}

function inForce(
  policies: PolicySet,
  asked: { division: string; on: PlainDate; name: string },
): Omit<DraftComparison, 'placeCode'> {
  const found = resolveParameter(policies, asked);
  if (isMissing(found)) {
    return { value: null, missing: found.missing, from: null, to: null, clauseIds: found.clauses };
  }
  const { value, from, to, clause } = found;
  return { value: parameterText(value), missing: null, from, to, clauseIds: [clause] };
}
