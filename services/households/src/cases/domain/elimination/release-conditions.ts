import type { PlainDate } from '@dixian/calendar';
import {
  fullMonthsOn,
  known,
  type PolicySet,
  type Rule,
  reaches,
  softened,
  wholeNumber,
} from '@dixian/policy';
import { type Finding, finds, met, unclear, unmet } from '../../../ground/domain/reasons';
import type { PlaceAndDays } from './place-and-days';

/** What is known of a household beside income, guarantees and risk, for the conditions that some documents print. */
export interface ReleaseFacts {
  /** The first day of the monitored period that is to end. */
  readonly monitoredSince?: PlainDate;
  readonly deliveredMeasures?: number;
  /** Members able to work. */
  readonly ableMembers?: number;
  /** The kinds of large rigid expenses that are not solved for good; empty where all are. */
  readonly largeExpensesOpen?: readonly string[];
}

type Condition = (set: PolicySet, at: PlaceAndDays, rule: Rule, facts: ReleaseFacts) => Finding;

/** Monitored for so many full months before release. */
export const monitoredLongEnough: Condition = (set, at, rule, { monitoredSince }) => {
  const taken = { parameter: 'elimination-monitored-months', field: 'months', unit: 'months' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return missing;
  if (monitoredSince === undefined) return notOnRecord(rule, 'monitoredSince');
  const fullOn = fullMonthsOn(monitoredSince, wholeNumber(parameter));
  const codes = { met: 'MONITORED_LONG_ENOUGH', unmet: 'MONITORED_TOO_SHORT' } as const;
  const grounds = { parameter, fact: monitoredSince, on: fullOn };
  return softened(rule, finds(reaches(at.day ?? at.on, fullOn), codes, rule.clause, grounds));
};

/** So many measures delivered before release. */
export const enoughDelivered: Condition = (set, at, rule, { deliveredMeasures }) => {
  const taken = { parameter: 'elimination-measures-minimum', field: 'least', unit: 'count' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return missing;
  if (deliveredMeasures === undefined) return notOnRecord(rule, 'deliveredMeasures');
  const codes = { met: 'ENOUGH_MEASURES_DELIVERED', unmet: 'TOO_FEW_MEASURES_DELIVERED' } as const;
  const enough = reaches(deliveredMeasures, wholeNumber(parameter));
  return softened(rule, finds(enough, codes, rule.clause, { parameter, fact: `${deliveredMeasures}` }));
};

/** A household in which nobody can work is not released. */
export const notWithoutLabour: Condition = (_, _at, rule, { ableMembers }) => {
  if (ableMembers === undefined) return notOnRecord(rule, 'ableMembers');
  const codes = { met: 'LABOUR_FOR_RELEASE', unmet: 'NO_LABOUR_NOT_RELEASED' } as const;
  return softened(rule, finds(ableMembers > 0, codes, rule.clause, { fact: `${ableMembers}` }));
};

/** Large rigid expenses of the kinds that the rule names are solved for good; of all kinds where it names none. */
export const largeExpensesSolved: Condition = (_, _at, rule, { largeExpensesOpen }) => {
  if (largeExpensesOpen === undefined) return notOnRecord(rule, 'largeExpensesOpen');
  const kinds: readonly unknown[] | undefined = Array.isArray(rule.with.kinds) ? rule.with.kinds : undefined;
  const open = kinds ? largeExpensesOpen.filter((kind) => kinds.includes(kind)) : largeExpensesOpen;
  if (open.length === 0) return met('LARGE_EXPENSES_SOLVED', rule.clause);
  return softened(rule, unmet('LARGE_EXPENSES_OPEN', rule.clause, { fact: open.join('、') }));
};

function notOnRecord({ clause }: Rule, fact: string): Finding {
  return unclear('FACT_NOT_ON_RECORD', clause, { fact });
}
