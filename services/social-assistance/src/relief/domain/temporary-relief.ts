import { type Fen, formatYuan } from '@dixian/money';
import {
  compareToMultiple,
  type Decision,
  decide,
  type Finding,
  fenOf,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  reaches,
  ruleInForce,
  textOf,
  wholeNumber,
} from '@dixian/policy';
import { type AssistanceReason, finds, met, unmet } from '../../ground/domain/reasons';

export interface ReliefFacts extends PlaceAndDay {
  readonly amount: Fen;
  readonly members: number;
  readonly emergency: boolean;
  readonly approver: 'county' | 'township';
  /** The county delegated approval to the township. */
  readonly delegated: boolean;
  /** 突发性 紧迫性 临时性, and whether basic living is affected; asked where they are given. */
  readonly difficulty?: { readonly kind: Difficulty | null; readonly affectsLiving: boolean };
  /** 特别重大: the amount is free above the minimum, and a record is required. */
  readonly especiallySerious?: { readonly hasRecord: boolean };
}

/** 突发性 紧迫性 临时性 */
export const DIFFICULTIES = ['SUDDEN', 'URGENT', 'TEMPORARY'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

const STANDARD = { parameter: 'monthly-urban-subsistence-allowance-standard' };

/** Who may approve temporary relief, and the least amount of an emergency; both by the urban 低保 of a month. */
export function temporaryRelief(set: PolicySet, facts: ReliefFacts): Decision<AssistanceReason> {
  return decide(set, facts, [
    ...difficultyFindings(set, facts),
    ...approverFindings(set, facts),
    ...leastFindings(set, facts),
    ...seriousFindings(set, facts),
  ]);
}

function approverFindings(set: PolicySet, facts: ReliefFacts): Finding<AssistanceReason>[] {
  const { approver, delegated, amount } = facts;
  const rule = ruleInForce(set, 'township-relief', facts);
  if (approver === 'county') return [met('COUNTY_APPROVES', rule?.clause ?? null)];
  // Where no document speaks of it, the county decides; what a township asks goes to a person.
  if (!rule) return [noRule(set, ['township-relief'], facts, 'unclear')];
  if (!delegated) return [unmet('NOT_DELEGATED', rule.clause)];
  const standard = known(set, facts, rule, STANDARD);
  const limit = known(set, facts, rule, { parameter: 'township-relief-limit', field: 'limit' });
  if (standard.missing) return [standard.missing];
  if (limit.missing) return [limit.missing];
  const above = compareToMultiple(amount, textOf(limit.parameter), fenOf(standard.parameter)) > 0;
  const codes = { met: 'WITHIN_DELEGATION', unmet: 'ABOVE_DELEGATION' } as const;
  return [finds(!above, codes, rule.clause, { ...limit, fact: formatYuan(amount) })];
}

function leastFindings(set: PolicySet, facts: ReliefFacts): Finding<AssistanceReason>[] {
  const { emergency, members, amount } = facts;
  const rule = ruleInForce(set, 'emergency-relief', facts);
  if (!emergency || !rule) return [];
  const standard = known(set, facts, rule, STANDARD);
  const asked = { parameter: 'emergency-relief-members', field: 'members', unit: 'persons' };
  const persons = known(set, facts, rule, asked);
  const least = known(set, facts, rule, { parameter: 'emergency-relief-minimum', field: 'least' });
  if (persons.missing) return [persons.missing];
  if (!reaches(members, wholeNumber(persons.parameter))) return [];
  if (standard.missing) return [standard.missing];
  if (least.missing) return [least.missing];
  const enough = compareToMultiple(amount, textOf(least.parameter), fenOf(standard.parameter)) >= 0;
  const codes = { met: 'EMERGENCY_MINIMUM_KEPT', unmet: 'BELOW_EMERGENCY_MINIMUM' } as const;
  return [finds(enough, codes, rule.clause, { ...least, fact: formatYuan(amount) })];
}

function difficultyFindings(set: PolicySet, facts: ReliefFacts): Finding<AssistanceReason>[] {
  const { difficulty } = facts;
  if (!difficulty) return [];
  const clause = ruleInForce(set, 'relief-for-difficulty', facts)?.clause ?? null;
  const codes = { met: 'DIFFICULTY_AFFECTS_LIVING', unmet: 'DIFFICULTY_NOT_SHOWN' } as const;
  return [finds(difficulty.kind !== null && difficulty.affectsLiving, codes, clause)];
}

function seriousFindings(set: PolicySet, facts: ReliefFacts): Finding<AssistanceReason>[] {
  const { especiallySerious } = facts;
  if (!especiallySerious) return [];
  const rule = ruleInForce(set, 'relief-case-by-case', facts);
  if (!rule) return [noRule(set, ['relief-case-by-case'], facts, 'unclear')];
  const codes = { met: 'CASE_BY_CASE', unmet: 'CASE_RECORD_MISSING' } as const;
  return [finds(especiallySerious.hasRecord, codes, rule.clause)];
}
