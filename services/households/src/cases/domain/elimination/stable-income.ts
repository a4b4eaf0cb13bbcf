import type { PlainDate } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import {
  comparePerHead,
  fullMonthsOn,
  incomeLine,
  known,
  missingValue,
  type NetIncome,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  reaches,
  softened,
  wholeNumber,
} from '@dixian/policy';
import { type Finding, finds, unmet } from '../../../ground/domain/reasons';
import type { PlaceAndDays } from './place-and-days';

export interface IncomeFacts {
  /** 纯收入 of the whole year over all counted members. */
  readonly income: NetIncome;
  readonly members: number;
  /** The first day from which income per head is above the line; undefined when it is not. */
  readonly aboveSince?: PlainDate;
}

/** Income per head above the line of the decision's year; equal is not above. */
export function incomeAboveLine(
  set: PolicySet,
  at: PlaceAndDay,
  { clause }: Rule,
  facts: IncomeFacts | undefined,
  changedOn?: PlainDate,
): Finding {
  if (!facts) return unmet('INCOME_UNKNOWN', clause, changedOn && { fact: `${changedOn}成员有变化` });
  const { income, members } = facts;
  const line = incomeLine(set, at, 'net-income');
  if ('missing' in line) return missingValue(line, clause);
  const above = comparePerHead(income, members, line.line) > 0;
  const codes = { met: 'INCOME_ABOVE_LINE', unmet: 'INCOME_NOT_ABOVE_LINE' } as const;
  const fact = `${formatYuan(income.fen)} / ${members}`;
  return finds(above, codes, clause, { parameter: line.parameter, fact });
}

/** Income above the line for so many full months; without a line or an income there is nothing to count from. */
export function incomeStable(
  set: PolicySet,
  at: PlaceAndDays,
  rule: Rule,
  facts: IncomeFacts | undefined,
): Finding[] {
  if (!facts || 'missing' in incomeLine(set, at, 'net-income')) return [];
  const { aboveSince } = facts;
  const taken = { parameter: 'elimination-stable-period', field: 'months', unit: 'months' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return [missing];
  const fullOn = aboveSince && fullMonthsOn(aboveSince, wholeNumber(parameter));
  const stable = fullOn !== undefined && reaches(at.day ?? at.on, fullOn);
  const codes = { met: 'INCOME_STABLE', unmet: 'INCOME_NOT_STABLE_YET' } as const;
  const grounds = { parameter, ...(aboveSince && { fact: aboveSince }), ...(fullOn && { on: fullOn }) };
  return [softened(rule, finds(stable, codes, rule.clause, grounds))];
}
