import { FUND_LEVEL_WORDS, type FundLevel } from '@dixian/department';
import { type LedgerImport, type MergeContext, STAGE, type StageColumn } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  namesNobody,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import { linkPayments, TOLD_PAYMENTS } from '../persistence/payments';
import { followFunds } from '../use-cases/follow-funds';

const paymentLedger = defineLedger({
  id: 'renovation-payments',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    startedOn: date(),
    paidOn: date({ notAfterExport: true }),
    amount: yuan({ min: 0n }),
    fundSource: text({ maxLength: 100 }).optional(),
    fundLevel: listed(Object.keys(FUND_LEVEL_WORDS) as [string, ...string[]]).optional(),
  },
  check: (row) => namesNobody(row),
});

type Payment = LedgerValues<typeof paymentLedger>;

const KEY = ['started_on', 'paid_on', 'amount', 'fund_source', 'fund_level'] as const;
const COLUMNS = {
  started_on: { type: 'date', of: (row) => row.startedOn },
  paid_on: { type: 'date', of: (row) => row.paidOn },
  amount: { type: 'bigint', of: (row) => String(row.amount) },
  fund_source: { type: 'text', of: (row) => row.fundSource ?? '' },
  fund_level: { type: 'text', of: (row) => levelOf(row.fundLevel) },
} satisfies Record<string, StageColumn<Payment>>;

/** How payments find their household, when that is registered after them. */
export const PAYMENTS: MatchedTable = {
  table: 'renovation_payment',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

function levelOf(word: string | undefined): FundLevel | '' {
  return word === undefined ? '' : (FUND_LEVEL_WORDS[word] ?? 'OTHER');
}

/** 危房改造资金拨付台账: a row per payment, by 户编号. What the same ledger or the department told before is the same payment. */
export const paymentImport = (policies: PolicySet): LedgerImport<Payment> =>
  matchedLedger<Payment>({
    definition: paymentLedger,
    table: 'renovation_payment',
    key: ['household_code', ...KEY],
    repeats: true,
    past: { paid_on: '拨付日期' },
    persons: false,
    columns: COLUMNS,
    told: TOLD_PAYMENTS,
    async afterMerge(context) {
      const { transaction, today } = context;
      await linkPayments(transaction);
      await remark(context);
      const rows = await transaction.query<{ id: string }>(
        `SELECT DISTINCT renovation_id AS id FROM renovation_payment WHERE loaded_by = $1 AND renovation_id IS NOT NULL`,
        [context.runId],
      );
      await followFunds(
        transaction,
        policies,
        rows.map(({ id }) => id),
        today,
      );
    },
  });

// What the renovation's own ledger says of its money, against its payments.
const OF_RENOVATION = `SELECT max(s.row_number)::int AS row_number, s.household_code
  FROM ${STAGE} s
  JOIN renovation r ON r.household_code = s.household_code AND r.started_on = s.started_on
  JOIN LATERAL (SELECT sum(p.amount) AS paid FROM renovation_payment p WHERE p.renovation_id = r.id) AS p ON true`;

async function remark({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'PAID_ABOVE_GRANT',
      severity: 'WARNING',
      column: '拨付金额',
      zh: '这个项目的拨付金额合计多于补助金额，请核对。',
      en: 'The payments of this project are above its grant; please check.',
    },
    `${OF_RENOVATION} WHERE p.paid > r.grant_amount GROUP BY r.id, s.household_code`,
  );
  await findings.fromSelect(
    {
      code: 'PAID_SUM_DIFFERS',
      severity: 'WARNING',
      column: '拨付金额',
      zh: '这个项目的拨付金额合计与危房改造台账的已拨付金额不同，请核对。',
      en: 'The payments of this project are not the sum paid in its own ledger; please check.',
    },
    `${OF_RENOVATION} WHERE p.paid <> r.paid_amount GROUP BY r.id, s.household_code`,
  );
  await findings.fromSelect(
    {
      code: 'RENOVATION_UNKNOWN',
      severity: 'WARNING',
      column: '开工日',
      zh: '没有这一户同一开工日的改造项目，拨付记录先保留，请补录项目或核对开工日。',
      en: 'No renovation of this household began on that day; the payment is kept. Please add the project or check the day.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s WHERE s.household_code IS NOT NULL AND NOT EXISTS (
       SELECT FROM renovation r WHERE r.household_code = s.household_code AND r.started_on = s.started_on)`,
  );
}
