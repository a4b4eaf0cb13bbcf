import type { PlainDate } from '@dixian/calendar';
import { FUND_LEVEL_WORDS } from '@dixian/department';
import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  type DateRange,
  type DayOrMonth,
  defineLedger,
  householdCode,
  type LedgerValues,
  name,
  type Problem,
  range,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { remarkSources } from '../../ground/ledgers/remark-sources';
import { lastOfMonth } from '../domain/month-of-post';
import { monthsOfPeriod, sharesOf } from '../domain/pay-of-period';
import { TOLD_POST_MONTHS } from '../persistence/told-support';
import { assumeDays, fillPosts, refuseMonthsToCome } from './fill-periods';
import { type Follow, firstDay, paidFields, warning } from './paid-columns';
import { remarkPeriods, remarkUnheld } from './remark-months';

const ZERO = { min: 0n };
const MOST_MONTHS = 36;
const COLUMN = '补贴月份';

const TOTAL_DIFFERS = warning(
  'TOTAL_DIFFERS',
  '合计',
  '合计与岗位补贴、社保补贴之和不一致，按两项之和计，请核对。',
  'The sum differs from subsidy and social insurance together, which count. Please check it.',
);
const NOT_WHOLE_MONTHS = warning(
  'PERIOD_NOT_WHOLE_MONTHS',
  COLUMN,
  '补贴期间不是整月，金额按涉及的月份平均，请核对。',
  'The period is not of whole months; the amount is shared evenly by those it touches. Please check it.',
);
const PERIOD_UNCLEAR: Problem = {
  code: 'PERIOD_UNCLEAR',
  column: COLUMN,
  severity: 'REJECTED',
  message: {
    zh: `补贴期间应有起止月份，且不超过${MOST_MONTHS}个月，请核对。`,
    en: `A period has a first and a last month and at most ${MOST_MONTHS} of them. Please check it.`,
  },
};

/** 公益性岗位补贴发放公示表: a row per person, post and the months it pays; names are compared, not kept. */
const periodLedger = defineLedger({
  id: 'welfare-post-payment',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    post: text({ maxLength: 50 }).optional(),
    period: range(),
    postSubsidy: yuan(ZERO),
    insurancePaid: yuan(ZERO),
    paidAmount: yuan(ZERO).optional(),
    ...paidFields,
  },
  check({ period, postSubsidy, insurancePaid, paidAmount }) {
    const { from, to } = daysOf(period);
    if (to === undefined || monthsOfPeriod(from, to).length > MOST_MONTHS) return [PERIOD_UNCLEAR];
    const isWhole = from.endsWith('-01') && to === lastOfMonth(`${to.slice(0, 7)}-01` as PlainDate);
    const isSum = paidAmount === undefined || paidAmount === postSubsidy + insurancePaid;
    return [...(isWhole ? [] : [NOT_WHOLE_MONTHS]), ...(isSum ? [] : [TOTAL_DIFFERS])];
  },
});

type Period = LedgerValues<typeof periodLedger>;

/** How what was paid for several months gets into the months of the post, each with its share of the sum. */
export function periodImport(policies: PolicySet, follow: Follow): LedgerImport<Period> {
  const ledger = matchedLedger<Period>({
    definition: periodLedger,
    table: 'post_month',
    recordsOf: monthsOf,
    key: ['certificate_index', 'post', 'month'],
    repeats: true,
    past: { paid_on: '发放日期' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      post: { type: 'text', of: (row) => row.post ?? null },
      month: { type: 'date', of: ({ period }) => daysOf(period).from },
      paid_on: { type: 'date', of: (row) => firstDay(row.paidOn) },
      assumed_on: { type: 'date', of: () => null },
      paid_amount: { type: 'bigint', of: (row) => String(row.postSubsidy + row.insurancePaid) },
      insurance_paid: {
        type: 'bigint',
        of: (row) => (row.insurancePaid > 0n ? String(row.insurancePaid) : null),
      },
      fund_source: { type: 'text', of: (row) => row.fundSource ?? null },
      fund_level: {
        type: 'text',
        of: ({ fundLevel }) => (fundLevel && FUND_LEVEL_WORDS[fundLevel]) ?? null,
      },
    },
    // A day that is printed is assumed no more.
    tells: { assumed_on: (row) => `${row}.paid_on IS NOT NULL` },
    told: TOLD_POST_MONTHS,
    async afterMerge(context) {
      await remarkUnheld(context, COLUMN);
      await remarkPeriods(context);
      await remarkSources(context, policies, { table: 'post_month', key: ['post', 'month'], day: 'paid_on' });
      await follow(context.transaction);
    },
    afterWithdrawal: ({ transaction }) => follow(transaction),
  });
  return {
    ...ledger,
    async place(context) {
      await refuseMonthsToCome(context);
      await ledger.place?.(context);
      await fillPosts(context);
      await assumeDays(context);
    },
  };
}

/** A row for each month of its period, with its shares of the two amounts. */
function monthsOf(row: Period): Period[] {
  const { from, to = from } = daysOf(row.period);
  const months = monthsOfPeriod(from, to);
  const insurance = sharesOf(row.insurancePaid, months);
  return sharesOf(row.postSubsidy + row.insurancePaid, months).map(({ month, share }, at) => {
    const only: DayOrMonth = { precision: 'MONTH', text: month.slice(0, 7) };
    const insurancePaid = insurance[at]?.share ?? 0n;
    return { ...row, period: { from: only, to: only }, postSubsidy: share - insurancePaid, insurancePaid };
  });
}

function daysOf({ from, to }: DateRange): { from: PlainDate; to: PlainDate | undefined } {
  return { from: firstDay(from) as PlainDate, to: to && lastDay(to) };
}

function lastDay({ precision, text: day }: DayOrMonth): PlainDate {
  return precision === 'DAY' ? (day as PlainDate) : lastOfMonth(`${day}-01` as PlainDate);
}
