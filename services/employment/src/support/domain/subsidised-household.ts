import type { PlainDate } from '@dixian/calendar';
import { type Episode, type Finding, type PolicySet, type Rule, ruleInForce } from '@dixian/policy';
import { keyHouseholdOfEvent } from '../../ground/domain/key-household-of-event';
import { type EmploymentReason, finds, flag, unclear } from '../../ground/domain/reasons';

/** How a household stands, as subsidies ask it. */
export interface SubsidyStanding {
  readonly episodes: readonly Episode[];
  /** Null where no ledger said. */
  readonly outOfPoverty: boolean | null;
}

/** Whether a subsidy of a rule is the household's: a key household of the event's year, or one out of poverty. */
export function subsidisedHousehold(
  set: PolicySet,
  rule: Rule,
  { division, on, standing }: { division: string; on: PlainDate; standing: SubsidyStanding | undefined },
  event: PlainDate,
): Finding<EmploymentReason>[] {
  const { clause } = rule;
  if (!standing) return [unclear('STANDING_UNKNOWN', clause)];
  if (rule.with.for === 'key-households')
    return keyHouseholdOfEvent(set, { division, on, episodes: standing.episodes }, event);
  if (standing.outOfPoverty === null) return [unclear('FACT_NOT_ON_RECORD', clause, { fact: '脱贫户' })];
  return [finds(standing.outOfPoverty, { met: 'OUT_OF_POVERTY', unmet: 'NOT_OUT_OF_POVERTY' }, clause)];
}

/** The rule that subsidises in a year; its document may end with it. */
export function ruleOfYear(
  set: PolicySet,
  names: readonly Rule['rule'][],
  division: string,
  year: number,
): { readonly rule: Rule; readonly lastDay: PlainDate } | undefined {
  const lastDay = `${year}-12-31` as PlainDate;
  for (const name of names) {
    const rule = ruleInForce(set, name, { division, on: lastDay });
    if (rule) return { rule, lastDay };
  }
  return undefined;
}

/** A reading of the document that a person should see. */
export const perWorker = (clause: string) => flag('COUNTED_PER_WORKER', clause);
