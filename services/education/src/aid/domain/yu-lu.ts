import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import {
  type Decision,
  decide,
  episodesOf,
  type Finding,
  heldOn,
  keyHouseholdFindings,
  lastRule,
  type MonitoredPeriod,
  monitoredOn,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  ruleInForce,
  within,
} from '@dixian/policy';
import { type EducationReason, finds, flag, met, unclear, unmet } from '../../ground/domain/reasons';
import type { SchoolStage } from '../../ground/domain/school-stage';
import { setAmount } from './amounts';
import { yuLuStages } from './yu-lu-stages';

/** How a pupil stood on the first day of a term. */
export type AtTerm = 'ENROLLED' | 'ON_LEAVE' | 'NOT_ENROLLED' | 'UNKNOWN';

export interface YuLuFacts extends PlaceAndDay {
  /** First day of the term, as the county set it; null where it did not. */
  readonly firstDay: PlainDate | null;
  /** Times of monitoring; null where how the household stands has not arrived. */
  readonly periods: readonly MonitoredPeriod[] | null;
  readonly atTerm: AtTerm;
  readonly stage: SchoolStage | null;
  /** Day of an earlier grant for the same term. */
  readonly grantedOn: PlainDate | null;
}

/**
 * A grant of 雨露计划 for a term, judged on its first day: for key households of the year, or for whoever is monitored that
 * day, of whatever category. Without an amount set it is granted all the same, and cannot be paid until one is.
 */
export function yuLu(
  set: PolicySet,
  facts: YuLuFacts,
): Decision<EducationReason> & { readonly amount: Fen | null } {
  const { division, on, firstDay, periods } = facts;
  if (firstDay === null) return refer(set, facts, unclear('TERM_NOT_SET', null));
  const opening = { division, on: firstDay };
  const forKey = ruleInForce(set, 'yulu-of-key-household', opening);
  const forMonitored = ruleInForce(set, 'yulu-of-monitored', opening);
  const rule = forKey ?? forMonitored;
  if (!rule) return { ...decide(set, facts, [withoutRule(set, opening, on)]), amount: null };
  if (periods === null) return refer(set, facts, unclear('STANDING_UNKNOWN', null));
  const household = forKey
    ? keyFindings(set, { ...facts, firstDay, periods }, rule)
    : [monitoredFinding({ ...facts, firstDay, periods }, rule)];
  const { amount, finding } = setAmount(set, opening, 'yulu-per-term');
  const findings = [...household, ...pupilFindings(set, facts, rule), ...(finding ? [finding] : [])];
  return { ...decide(set, facts, heldOn(firstDay, findings)), amount };
}

function refer(set: PolicySet, facts: YuLuFacts, finding: Finding<EducationReason>) {
  return { ...decide(set, facts, [finding]), amount: null };
}

// A term that opens after the document's year is none of it, and the clause says so.
function withoutRule(set: PolicySet, opening: PlaceAndDay, on: PlainDate): Finding<EducationReason> {
  const ended = lastRule(set, 'yulu-of-key-household', opening);
  if (ended?.to) return unmet('TERM_OUTSIDE_YEAR', ended.clause, { fact: opening.on, held: ended.to });
  return noRule(set, ['yulu-of-key-household', 'yulu-of-monitored'], { ...opening, on });
}

type Opened = YuLuFacts & { readonly firstDay: PlainDate; readonly periods: readonly MonitoredPeriod[] };

function keyFindings(set: PolicySet, facts: Opened, rule: Rule): Finding<EducationReason>[] {
  const { division, on, firstDay, periods } = facts;
  const judged = rule.to !== null && !within(on, rule.to) ? rule.to : on;
  const episodes = episodesOf(periods);
  const key = heldOn<EducationReason>(judged, keyHouseholdFindings(set, { division, on: judged, episodes }));
  const findings = [...key, met('TERM_IN_YEAR', rule.clause, { fact: firstDay })];
  const first = episodes.map(({ identifiedOn }) => identifiedOn).sort()[0];
  if (first !== undefined && first > firstDay)
    findings.push(flag('IDENTIFIED_AFTER_TERM_BEGAN', rule.clause, { fact: first }));
  return findings;
}

function monitoredFinding({ on, firstDay, periods }: Opened, { clause }: Rule): Finding<EducationReason> {
  const [then, now] = [monitoredOn(periods, firstDay), monitoredOn(periods, on)];
  if (then.as === 'MONITORED') return met('MONITORED_AT_TERM', clause, { fact: then.period.identifiedOn });
  if (then.as === 'DAY_UNKNOWN') return unclear('DAY_UNKNOWN', clause, { fact: firstDay });
  if (now.as === 'MONITORED')
    return unclear('IDENTIFIED_AFTER_TERM_BEGAN', clause, { fact: now.period.identifiedOn });
  return unmet(then.as === 'RELEASED' ? 'MONITORED_ONLY' : 'NOT_MONITORED', clause, { fact: firstDay });
}

function pupilFindings(set: PolicySet, facts: YuLuFacts, { clause }: Rule): Finding<EducationReason>[] {
  const { atTerm, stage, grantedOn } = facts;
  const fact = facts.firstDay ?? facts.on;
  const enrolment = {
    ENROLLED: met('ENROLLED_THEN', clause, { fact }),
    ON_LEAVE: unmet('ON_LEAVE', clause, { fact }),
    NOT_ENROLLED: unmet('NOT_ENROLLED', clause, { fact }),
    UNKNOWN: unclear('FACT_NOT_ON_RECORD', clause, { fact: '在校生状况' }),
  }[atTerm];
  const codes = { met: 'NOT_GRANTED_YET', unmet: 'GRANTED_THIS_TERM' } as const;
  const findings = [
    enrolment,
    finds(grantedOn === null, codes, clause, grantedOn ? { fact: grantedOn } : {}),
  ];
  if (stage === null) return findings;
  const isNamed = yuLuStages(set, { division: facts.division, on: fact }).has(stage);
  return [
    ...findings,
    isNamed
      ? met('STAGE_NAMED', clause, { fact: stage })
      : unclear('STAGE_NOT_NAMED', clause, { fact: stage }),
  ];
}
