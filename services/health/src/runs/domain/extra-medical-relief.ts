import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  exceeds,
  type Finding,
  fenOf,
  known,
  lastRule,
  middleTenDays,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  reaches,
  ruleInForce,
  wholeNumber,
  within,
} from '@dixian/policy';
import { finds, type HealthReason, met, unclear, unmet } from '../../ground/domain/reasons';

/** The window of the yearly run, 中旬 of December where no other days are said; refused in a year without a run. */
export function medicalRun(set: PolicySet, at: PlaceAndDay): Decision<HealthReason> {
  const { on } = at;
  const yearly = ruleInForce(set, 'medical-run-of-year', at);
  const taken = { parameter: 'extra-medical-relief-to-year', field: 'to', unit: 'year' };
  const last = known(set, at, yearly, taken);
  if (!yearly) return decide(set, at, [noRunThisYear(set, at)]);
  const window = ruleInForce(set, 'medical-run-window', at);
  const days = window ? daysOf(window, yearOf(on)) : undefined;
  const isAfter = last.parameter && yearOf(on) > wholeNumber(last.parameter);
  if (isAfter || (days && days.to < issued(set, yearly)))
    return decide(set, at, [unmet('NO_RUN_THIS_YEAR', yearly.clause, { fact: `${yearOf(on)}` })]);
  const findings = [met('RUN_THIS_YEAR', yearly.clause, last.parameter ? { parameter: last.parameter } : {})];
  if (window && days) {
    const inside = reaches<string>(on, days.from) && within<string>(on, days.to);
    const codes = { met: 'RUN_OPEN', unmet: 'RUN_CLOSED' } as const;
    const next = on < days.from ? { on: days.from } : {};
    findings.push(finds(inside, codes, window.clause, { fact: on, ...next }));
  }
  return decide(set, at, findings);
}

/** The days of a year in which the run is made; undefined where no rule of the place says any. */
export function runWindow(set: PolicySet, { division, year }: { division: string; year: number }) {
  const at = { division, on: plainDate(`${year}-12-31`) };
  const window = ruleInForce(set, 'medical-run-window', at);
  return window && ruleInForce(set, 'medical-run-of-year', at) ? daysOf(window, year) : undefined;
}

/** Whether no run follows that of a year: its gap is never counted. */
export function isLastRun(set: PolicySet, { division, year }: { division: string; year: number }): boolean {
  const next = runWindow(set, { division, year: year + 1 });
  return !next || medicalRun(set, { division, on: next.to }).outcome !== 'GRANTED';
}

// A run that the document would ask for before it was issued is none.
function issued(set: PolicySet, { document }: Rule): string {
  return set.documents.get(document)?.issuedOn ?? '';
}

function noRunThisYear(set: PolicySet, at: PlaceAndDay): Finding<HealthReason> {
  const ended = lastRule(set, 'medical-run-of-year', at);
  if (!ended?.to) return noRule(set, ['medical-run-of-year'], at);
  const taken = { parameter: 'extra-medical-relief-to-year', field: 'to', unit: 'year' };
  const { parameter } = known(set, { division: at.division, on: ended.to }, ended, taken);
  const fact = `${yearOf(at.on)}`;
  return unmet('NO_RUN_THIS_YEAR', ended.clause, { fact, held: ended.to, ...(parameter && { parameter }) });
}

function daysOf({ with: { from, to } }: Rule, year: number): { from: PlainDate; to: PlainDate } {
  if (typeof from !== 'string' || typeof to !== 'string') return middleTenDays(year, 12);
  return { from: plainDate(`${year}-${from}`), to: plainDate(`${year}-${to}`) };
}

/** What a person paid in the period of a run. */
export interface PaidInPeriod extends PlaceAndDay {
  /** By the layers, over all bills of the period. */
  readonly selfPaid: Fen;
  /** As the bills print it; left out where it is not looked at. */
  readonly printed?: Fen;
  /** Whether the household is a 脱贫户 on the day of the cut-off; null or left out where nobody has told. */
  readonly outOfPoverty?: boolean | null;
}

/**
 * Extra relief of one person, by self-paid cost of the period. The amount is not printed, so a case is opened without one;
 * only 脱贫人口 are named, others go to a person (reading 36).
 */
export function extraMedicalRelief(
  set: PolicySet,
  facts: PaidInPeriod,
): Decision<HealthReason> & { readonly amount: null } {
  const run = medicalRun(set, facts);
  if (run.outcome !== 'GRANTED') return { ...run, amount: null };
  return { ...decide(set, facts, reliefFindings(set, facts)), amount: null };
}

function reliefFindings(set: PolicySet, facts: PaidInPeriod): Finding<HealthReason>[] {
  const { selfPaid, printed = selfPaid, outOfPoverty = null } = facts;
  const rule = ruleInForce(set, 'medical-relief-above', facts);
  if (!rule) return [noRule(set, ['medical-relief-above'], facts, 'unclear')];
  const taken = { parameter: 'extra-medical-relief-above', field: 'above', unit: 'CNY' };
  const { parameter, missing } = known(set, facts, rule, taken);
  if (missing) return [missing];
  const limit = fenOf(parameter);
  const grounds = { parameter, fact: formatYuan(selfPaid) };
  if (exceeds(selfPaid, limit) !== exceeds(printed, limit))
    return [unclear('PRINTED_ON_OTHER_SIDE', rule.clause, { parameter, fact: formatYuan(printed) })];
  if (!exceeds(selfPaid, limit)) return [unmet('SELF_PAID_NOT_ABOVE', rule.clause, grounds)];
  const above = met('SELF_PAID_ABOVE', rule.clause, grounds);
  if (outOfPoverty === null) return [above, unclear('STANDING_UNKNOWN', null)];
  return outOfPoverty ? [above] : [above, unclear('ONLY_OUT_OF_POVERTY_NAMED', rule.clause)];
}
