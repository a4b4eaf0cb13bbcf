import { FUND_LEVEL_WORDS } from '@dixian/department';
import type { StageColumn } from '@dixian/imports';
import { type DayOrMonth, dayOrMonth, listed, type Problem, text, yuan } from '@dixian/ledger';
import type { MatchedLedger } from '@dixian/register';
import { firstDayOf } from '../../ground/first-day-of';

const ZERO = { min: 0n };

/** What lists of aid say of the payment, where they say it. */
export const paidFields = {
  paidAmount: yuan(ZERO).optional(),
  paidOn: dayOrMonth().optional(),
  fundSource: text({ maxLength: 80 }).optional(),
  fundLevel: listed(Object.keys(FUND_LEVEL_WORDS)).optional(),
};

/** A row of such a list. */
export interface PaidRow {
  readonly amount: bigint;
  readonly paidAmount?: bigint | undefined;
  readonly paidOn?: DayOrMonth | undefined;
  readonly fundSource?: string | undefined;
  readonly fundLevel?: string | undefined;
}

const PAID_ABOVE_DECIDED: Problem = {
  code: 'PAID_ABOVE_DECIDED',
  column: '发放金额',
  severity: 'WARNING',
  message: { zh: '发放金额高于资助金额，请核对。', en: 'More was paid than was decided. Please check.' },
};

/** What is to be looked at in the payment of a row. */
export function paidProblems({ amount, paidAmount }: PaidRow): Problem[] {
  return paidAmount !== undefined && paidAmount > amount ? [PAID_ABOVE_DECIDED] : [];
}

/** The stage's columns of the payment. */
export function paidColumns<Row extends PaidRow>(): Record<string, StageColumn<Row>> {
  return {
    outcome: { type: 'text', of: () => 'GRANTED' },
    amount: { type: 'bigint', of: (row) => String(row.amount) },
    paid_amount: { type: 'bigint', of: (row) => row.paidAmount?.toString() ?? null },
    paid_on: { type: 'date', of: (row) => (row.paidOn ? firstDayOf(row.paidOn) : null) },
    fund_source: { type: 'text', of: (row) => row.fundSource ?? null },
    fund_level: { type: 'text', of: ({ fundLevel }) => (fundLevel && FUND_LEVEL_WORDS[fundLevel]) ?? null },
  };
}

/** A day of payment without a sum is one of the whole. */
export const WHOLE_IS_PAID: Required<Pick<MatchedLedger<PaidRow>, 'tells' | 'assumes'>> = {
  tells: {
    paid_amount: (row, other) =>
      `${row}.paid_amount IS NOT NULL OR (${row}.paid_on IS NOT NULL AND ${row}.amount <> ${other}.amount)`,
  },
  assumes: { paid_amount: (row) => `CASE WHEN ${row}.paid_on IS NOT NULL THEN ${row}.amount END` },
};
