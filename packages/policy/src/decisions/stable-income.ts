import type { PlainDate } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import { reaches } from '../domain/counting-words';
import { fullMonthsOn } from '../domain/full-months';
import type { PlaceAndDay } from '../domain/in-force';
import { comparePerHead, incomeLine, type NetIncome } from '../domain/income';
import type { PolicySet } from '../domain/policy-set';
import { type Finding, finds } from './decision';
import { known, missingValue, wholeNumber } from './known-value';

export interface IncomeFacts {
  /** 纯收入 of the whole year over all counted members. */
  readonly income: NetIncome;
  readonly members: number;
  /** The first day from which income per head is above the line; undefined when it is not. */
  readonly aboveSince?: PlainDate;
}

/** Income above the line of the decision's year (equal is not above), and for at least six full months. */
export function stableIncomeFindings(
  set: PolicySet,
  at: PlaceAndDay,
  { income, members, aboveSince }: IncomeFacts,
): Finding[] {
  const line = incomeLine(set, at, 'net-income');
  if ('missing' in line) return [missingValue(line, 'PA-2025-4.2a')];
  const above = comparePerHead(income, members, line.line) > 0;
  const codes = { met: 'INCOME_ABOVE_LINE', unmet: 'INCOME_NOT_ABOVE_LINE' } as const;
  const fact = `${formatYuan(income.fen)} / ${members}`;
  const findings = [finds(above, codes, 'PA-2025-4.2a', { parameter: line.parameter, fact })];
  const period = known(set, at, 'elimination-stable-period', 'PA-2025-4.2b');
  if (period.missing) return [...findings, period.missing];
  const { parameter } = period;
  const fullOn = aboveSince && fullMonthsOn(aboveSince, wholeNumber(parameter));
  findings.push(
    finds(
      fullOn !== undefined && reaches(at.on, fullOn),
      { met: 'INCOME_STABLE', unmet: 'INCOME_NOT_STABLE_YET' },
      'PA-2025-4.2b',
      { parameter, ...(aboveSince && { fact: aboveSince }), ...(fullOn && { on: fullOn }) },
    ),
  );
  return findings;
}
