import { FUND_LEVEL_WORDS } from '@dixian/department';
import type { StageColumn } from '@dixian/imports';
import { type DayOrMonth, dayOrMonth, listed, type Problem, text } from '@dixian/ledger';
import type { Statements } from '@dixian/service';

/** What ledgers of support say of the payment, where they say it. */
export const paidFields = {
  paidOn: dayOrMonth().optional(),
  fundSource: text({ maxLength: 80 }).optional(),
  fundLevel: listed(Object.keys(FUND_LEVEL_WORDS)).optional(),
};

/** A row of such a ledger. */
export interface PaidRow {
  readonly paidOn?: DayOrMonth | undefined;
  readonly fundSource?: string | undefined;
  readonly fundLevel?: string | undefined;
}

/** The first day of a day or month, as a ledger prints it. */
export function firstDay(day: DayOrMonth | undefined): string | null {
  if (!day) return null;
  return day.precision === 'DAY' ? day.text : `${day.text}-01`;
}

/** The stage's columns of a payment; `amount` is what is paid where a day of payment stands. */
export function paidColumns<Row extends PaidRow>(
  amount: (row: Row) => bigint | undefined,
): Record<string, StageColumn<Row>> {
  return {
    paid_on: { type: 'date', of: (row) => firstDay(row.paidOn) },
    paid_amount: { type: 'bigint', of: (row) => (row.paidOn && amount(row)?.toString()) ?? null },
    fund_source: { type: 'text', of: (row) => row.fundSource ?? null },
    fund_level: { type: 'text', of: ({ fundLevel }) => (fundLevel && FUND_LEVEL_WORDS[fundLevel]) ?? null },
  };
}

/** What follows from the rows of such a ledger, once they are loaded or taken back. */
export type Follow = (transaction: Statements) => Promise<void>;

/** Something in a row that a person should look at; the row is kept. */
export const warning = (code: string, column: string, zh: string, en: string): Problem => ({
  code,
  column,
  severity: 'WARNING',
  message: { zh, en },
});
