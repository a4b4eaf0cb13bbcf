import type { PlainDate } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  type Episode,
  type Finding,
  heldOn,
  keyHouseholdFindings,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
  softened,
} from '@dixian/policy';
import { dayOfKeyHousehold } from '../../ground/domain/key-household-of-event';
import { type EmploymentReason, flag, met, unclear, unmet } from '../../ground/domain/reasons';

export interface SupportFacts extends PlaceAndDay {
  readonly year: number;
  /** Undefined where the standing has not arrived. */
  readonly episodes: readonly Episode[] | undefined;
  /** Somebody of the household works as 临时用工 without an agreement in the year. */
  readonly temporary: boolean;
  /** Paid in the year up to the day. */
  readonly paid: Fen;
  /** Paid in the year before; null where nothing is on record. */
  readonly lastYear: Fen | null;
  /** Why it is weaker, where somebody explained it. */
  readonly reason: string | null;
}

/**
 * Whether support to work is as strong as the year before: what was paid to the household in each, equal passes. 原则上: below,
 * a reason is asked and nothing is refused.
 */
export function supportNotWeakened(set: PolicySet, facts: SupportFacts): Decision<EmploymentReason> {
  const { division, on, year, temporary } = facts;
  const lastDay = `${year}-12-31` as PlainDate;
  const at = { division, on: lastDay };
  const rule = ruleInForce(set, 'support-not-weakened', at);
  if (!rule) return decide(set, { division, on }, [noRule(set, ['support-not-weakened'], at, 'met')]);
  if (!temporary) {
    const none = met('NOT_TEMPORARY_NOT_TESTED', rule.clause);
    return decide(set, { division, on }, heldOn(lastDay, [none]));
  }
  const compared = compare(facts, rule.clause).map((finding) => softened(rule, finding));
  return decide(set, { division, on }, [...household(set, facts), ...heldOn(lastDay, compared)]);
}

function household(set: PolicySet, { division, on, episodes }: SupportFacts): Finding<EmploymentReason>[] {
  if (!episodes) return [unclear('STANDING_UNKNOWN', null)];
  const judged = dayOfKeyHousehold(set, { division, on });
  return heldOn(judged, keyHouseholdFindings(set, { division, on: judged, episodes }));
}

function compare({ paid, lastYear, reason }: SupportFacts, clause: string): Finding<EmploymentReason>[] {
  if (lastYear === null) return [unclear('LAST_YEAR_UNKNOWN', clause)];
  const fact = `${formatYuan(paid)} / ${formatYuan(lastYear)}`;
  if (paid >= lastYear) return [met('SUPPORT_KEPT', clause, { fact })];
  if (reason === null) return [unmet('SUPPORT_WEAKENED', clause, { fact })];
  return [flag('SUPPORT_WEAKENED', clause, { fact }), met('WEAKENED_EXPLAINED', clause, { fact })];
}
