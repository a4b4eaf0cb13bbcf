import { type Fen, formatYuan } from '@dixian/money';
import {
  compareToMultiple,
  decide,
  type Income,
  type IncomeMeasure,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { type Decision, finds } from '../../ground/domain/reasons';
import { incomeScreening } from './income-screening';

export interface HardshipFacts extends PlaceAndDay {
  readonly income: Income<IncomeMeasure>;
  readonly members: number;
  readonly cause?: string;
  readonly rigidExpenditure: Fen;
  readonly lastYearIncome: Fen;
  /** Staff judged that income fell greatly (大幅缩减); no number is printed. */
  readonly incomeGreatlyReduced?: boolean;
}

/** Below the line, or rigid expenditure above last year's income (equal is not), or income greatly reduced. */
export function hardshipRange(set: PolicySet, facts: HardshipFacts): Decision {
  const rule = ruleInForce(set, 'hardship-range', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['hardship-range'], facts)]);
  const screening = incomeScreening(set, facts);
  if (screening.outcome !== 'REFUSED') return screening;
  const { rigidExpenditure, lastYearIncome, cause, incomeGreatlyReduced } = facts;
  const multiple = typeof rule.with.multiple === 'string' ? rule.with.multiple : '1';
  const spent = compareToMultiple(rigidExpenditure, multiple, lastYearIncome) > 0;
  const inRange = cause !== undefined && (spent || incomeGreatlyReduced === true);
  const fact = `${formatYuan(rigidExpenditure)} / ${formatYuan(lastYearIncome)}`;
  const codes = { met: 'HARDSHIP_IN_RANGE', unmet: 'NOT_IN_RANGE' } as const;
  return decide(set, facts, [finds(inRange, codes, rule.clause, { fact })]);
}
