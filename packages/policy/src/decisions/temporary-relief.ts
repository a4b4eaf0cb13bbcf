import { type Fen, formatYuan } from '@dixian/money';
import { reaches } from '../domain/counting-words';
import { fenOf } from '../domain/fen-of';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, finds, met, unmet } from './decision';
import { known, textOf, wholeNumber } from './known-value';
import { compareToMultiple } from './times-amount';

export interface ReliefFacts extends PlaceAndDay {
  readonly amount: Fen;
  readonly members: number;
  readonly emergency: boolean;
  readonly approver: 'county' | 'township';
  /** The county delegated approval to the township. */
  readonly delegated: boolean;
}

/** 河南 2020: who may approve temporary relief, and the least amount of an emergency; both by the urban 低保 of a month. */
export function temporaryRelief(set: PolicySet, facts: ReliefFacts): Decision {
  return decide([...approverFindings(set, facts), ...leastFindings(set, facts)]);
}

function approverFindings(set: PolicySet, { approver, delegated, amount, ...at }: ReliefFacts): Finding[] {
  const clause = 'HN-2020-4.4a';
  if (approver === 'county') return [met('COUNTY_APPROVES', clause)];
  if (!delegated) return [unmet('NOT_DELEGATED', clause)];
  const standard = known(set, at, 'monthly-urban-subsistence-allowance-standard', clause);
  const limit = known(set, at, 'township-relief-limit', clause);
  if (standard.missing) return [standard.missing];
  if (limit.missing) return [limit.missing];
  const above = compareToMultiple(amount, textOf(limit.parameter), fenOf(standard.parameter)) > 0;
  const codes = { met: 'WITHIN_DELEGATION', unmet: 'ABOVE_DELEGATION' } as const;
  return [finds(!above, codes, clause, { ...limit, fact: formatYuan(amount) })];
}

function leastFindings(set: PolicySet, { emergency, members, amount, ...at }: ReliefFacts): Finding[] {
  const clause = 'HN-2020-4.4c';
  if (!emergency) return [];
  const standard = known(set, at, 'monthly-urban-subsistence-allowance-standard', clause);
  const persons = known(set, at, 'emergency-relief-members', clause);
  const least = known(set, at, 'emergency-relief-minimum', clause);
  if (persons.missing) return [persons.missing];
  if (!reaches(members, wholeNumber(persons.parameter))) return [];
  if (standard.missing) return [standard.missing];
  if (least.missing) return [least.missing];
  const enough = compareToMultiple(amount, textOf(least.parameter), fenOf(standard.parameter)) >= 0;
  const codes = { met: 'EMERGENCY_MINIMUM_KEPT', unmet: 'BELOW_EMERGENCY_MINIMUM' } as const;
  return [finds(enough, codes, clause, { ...least, fact: formatYuan(amount) })];
}
