import { type Fen, formatYuan } from '@dixian/money';
import { exceeds } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { DisposableIncome } from '../domain/income';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, finds, unmet } from './decision';
import { incomeScreening } from './income-screening';

export interface HardshipFacts extends PlaceAndDay {
  readonly income: DisposableIncome;
  readonly members: number;
  readonly cause?: string;
  readonly rigidExpenditure: Fen;
  readonly lastYearIncome: Fen;
  /** Staff judged that income fell greatly (大幅缩减); no number is printed. */
  readonly incomeGreatlyReduced?: boolean;
}

/** 郑州 2020: below the line, or rigid expenditure above last year's income (equal is not), or income greatly reduced. */
export function hardshipRange(set: PolicySet, facts: HardshipFacts): Decision {
  const clause = 'ZZ-2020-1.4';
  if (!clauseHolds(set, clause, facts)) return decide([unmet('NO_POLICY_IN_FORCE', clause)]);
  const screening = incomeScreening(set, facts);
  if (screening.outcome !== 'REFUSED') return screening;
  const spent = exceeds(facts.rigidExpenditure, facts.lastYearIncome);
  const inRange = facts.cause !== undefined && (spent || facts.incomeGreatlyReduced === true);
  const fact = `${formatYuan(facts.rigidExpenditure)} / ${formatYuan(facts.lastYearIncome)}`;
  return decide([finds(inRange, { met: 'HARDSHIP_IN_RANGE', unmet: 'NOT_IN_RANGE' }, clause, { fact })]);
}
