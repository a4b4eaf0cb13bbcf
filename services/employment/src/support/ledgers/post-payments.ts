import type { PlainDate } from '@dixian/calendar';
import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  month,
  name,
  type Problem,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { remarkSources } from '../../ground/ledgers/remark-sources';
import { daysOfMonth } from '../domain/month-of-post';
import { TOLD_POST_MONTHS } from '../persistence/told-support';
import { type Follow, paidColumns, paidFields, warning } from './paid-columns';
import { remarkUnheld } from './remark-months';

const ZERO = { min: 0n };
const PAID_ABOVE_DUE = warning(
  'PAID_ABOVE_DUE',
  '实发',
  '实发金额高于应发金额，请核对。',
  'More was paid than was due. Please check.',
);
const ABOVE_MONTH = warning(
  'ATTENDANCE_ABOVE_MONTH',
  '出勤天数',
  '出勤天数多于当月天数，请核对。',
  'More days of attendance than the month has. Please check.',
);

/** 公益性岗位补贴发放: a row per person, post and month; names are compared, not kept. */
const monthLedger = defineLedger({
  id: 'post-payments',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    post: text({ maxLength: 50 }),
    month: month({ notAfterExport: true }),
    daysAttended: integer({ min: 0 }).optional(),
    due: yuan(ZERO).optional(),
    paidAmount: yuan(ZERO).optional(),
    ...paidFields,
  },
  check({ month: printed, daysAttended = 0, due, paidAmount }): Problem[] {
    return [
      ...(due !== undefined && paidAmount !== undefined && paidAmount > due ? [PAID_ABOVE_DUE] : []),
      ...(printed && daysAttended > daysOfMonth(`${printed}-01` as PlainDate) ? [ABOVE_MONTH] : []),
    ];
  },
});

type Month = LedgerValues<typeof monthLedger>;

/** How months of posts and their pay get into the department's table. */
export function monthImport(policies: PolicySet, follow: Follow): LedgerImport<Month> {
  return matchedLedger<Month>({
    definition: monthLedger,
    table: 'post_month',
    key: ['certificate_index', 'post', 'month'],
    repeats: true,
    near: ['certificate_index', 'month'],
    past: { paid_on: '发放日期' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      post: { type: 'text', of: (row) => row.post },
      month: { type: 'date', of: (row) => `${row.month}-01` },
      days_attended: { type: 'int', of: (row) => row.daysAttended?.toString() ?? null },
      due: { type: 'bigint', of: (row) => row.due?.toString() ?? null },
      ...paidColumns<Month>((row) => row.paidAmount),
    },
    // A day of payment without a sum is one of what was due.
    tells: {
      paid_amount: (row, other) =>
        `${row}.paid_amount IS NOT NULL OR (${row}.paid_on IS NOT NULL AND ${row}.due <> ${other}.due)`,
    },
    assumes: { paid_amount: (row) => `CASE WHEN ${row}.paid_on IS NOT NULL THEN ${row}.due END` },
    told: TOLD_POST_MONTHS,
    async afterMerge(context) {
      await remarkUnheld(context, '月份');
      await remarkSources(context, policies, { table: 'post_month', key: ['post', 'month'], day: 'paid_on' });
      await follow(context.transaction);
    },
    afterWithdrawal: ({ transaction }) => follow(transaction),
  });
}
