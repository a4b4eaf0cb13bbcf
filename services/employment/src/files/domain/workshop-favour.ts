import type { PlainDate } from '@dixian/calendar';
import { type Decision, decide, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type EmploymentReason, finds, met, unmet } from '../../ground/domain/reasons';

export interface FavourFacts extends PlaceAndDay {
  readonly validFrom: PlainDate;
  /** The last day as it was granted; null where none was said. */
  readonly endsOn: PlainDate | null;
}

/**
 * Whether a favour of a workshop holds on a day. One that was valid before the document of the place goes on by it, without
 * an end; any other holds by its own days.
 */
export function workshopFavour(set: PolicySet, facts: FavourFacts): Decision<EmploymentReason> {
  const { division, on, validFrom, endsOn } = facts;
  const rule = ruleInForce(set, 'workshop-favour-kept', { division, on });
  const since = rule?.from;
  const isKept = rule && since && validFrom < since && (endsOn === null || endsOn >= since);
  if (isKept) return decide(set, facts, [met('FAVOUR_KEPT', rule.clause, { fact: validFrom })]);
  if (on < validFrom) return decide(set, facts, [unmet('FAVOUR_ENDED', null, { fact: validFrom })]);
  const codes = { met: 'FAVOUR_AFTER_DOCUMENT', unmet: 'FAVOUR_ENDED' } as const;
  const fact = endsOn ?? validFrom;
  return decide(set, facts, [finds(endsOn === null || endsOn >= on, codes, null, { fact })]);
}
