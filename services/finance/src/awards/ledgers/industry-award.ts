import type { LedgerImport, Rest, StageColumn } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  name,
  namesNobody,
  type Problem,
  quantity,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import { TOLD_AWARDS } from '../persistence/award-rows';
import { bookLoaded, linkSchemes, unbookLoaded } from '../persistence/loaded-awards';
import { closeLoaded, followLoaded, openUnpaid } from '../use-cases/follow-loaded';
import { remarkAwards } from './remark-awards';

const ZERO = { min: 0n };
const warn = (code: string, column: string, zh: string, en: string): Problem => ({
  ...{ code, column, severity: 'WARNING' },
  message: { zh, en },
});
const PAID_SHORT = warn(
  ...(['PAID_SHORT', '发放金额'] as const),
  '发放金额少于核定金额，请核对。',
  'Less was paid than was accepted. Please check it.',
);
const PAID_ABOVE = warn(
  ...(['PAID_ABOVE_ACCEPTED', '发放金额'] as const),
  '发放金额多于核定金额，请核对。',
  'More was paid than was accepted. Please check it.',
);
const NO_DAY = warn(
  ...(['PAID_DAY_MISSING', '发放日期'] as const),
  '没有发放日期，先按未发放登记；发放后请补填日期再导入。',
  'There is no day of payment, so the award counts as not paid yet. Please load it again with the day.',
);

/** 到户产业奖补资金发放明细表: a row per household, scheme, item and acceptance; names are compared, not kept. */
const awardLedger = defineLedger({
  id: 'industry-award',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headName: name().optional(),
    scheme: text({ maxLength: 100 }).optional(),
    product: text({ maxLength: 100 }),
    scale: quantity().optional(),
    implementedOn: date().optional(),
    acceptedOn: date().optional(),
    approved: yuan(ZERO).optional(),
    amount: yuan(ZERO),
    paidOn: date().optional(),
    fundSource: text({ maxLength: 100 }).optional(),
    year: integer().optional(),
  },
  check(row) {
    const { amount, approved = amount, paidOn } = row;
    const problems = [...namesNobody(row), ...(paidOn === undefined ? [NO_DAY] : [])];
    if (amount === approved) return problems;
    return [...problems, amount < approved ? PAID_SHORT : PAID_ABOVE];
  },
});

type LoadedAward = LedgerValues<typeof awardLedger>;

const KEY = ['scheme_name', 'item', 'accepted_for'] as const;
const COLUMNS = {
  scheme_name: { type: 'text', of: (row) => row.scheme ?? '' },
  item: { type: 'text', of: (row) => row.product },
  // An award is told by its acceptance, else by its year.
  accepted_for: { type: 'text', of: (row) => row.acceptedOn ?? row.year?.toString() ?? '' },
  implemented_on: { type: 'date', of: (row) => row.implementedOn ?? null },
  accepted: {
    type: 'jsonb',
    of: ({ product: item, scale }) =>
      scale === undefined ? null : JSON.stringify([{ item, quantity: scale }]),
  },
  accepted_on: { type: 'date', of: (row) => row.acceptedOn ?? null },
  amount: { type: 'bigint', of: (row) => row.approved?.toString() ?? null },
  paid: { type: 'bigint', of: (row) => (row.paidOn === undefined ? null : String(row.amount)) },
  paid_on: { type: 'date', of: (row) => row.paidOn ?? null },
  fund_source: { type: 'text', of: (row) => row.fundSource ?? null },
} satisfies Record<string, StageColumn<LoadedAward>>;

/** How awards find their household, when that is registered after them. */
export const AWARDS_MATCHED: MatchedTable = {
  table: 'household_award',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

// What somebody posted or authorised rests on its row.
const ACTED: Rest = {
  kind: 'ACT',
  sql: `SELECT l.id AS row_id, l.id::text AS by FROM loaded l JOIN household_award t ON t.id = l.id
    WHERE t.posted_on IS NOT NULL OR t.authorised_on IS NOT NULL`,
};

/** How awards get into the department's table; what was paid goes into the fund book, what waits for it becomes work. */
export const awardImport = (policies: PolicySet): LedgerImport<LoadedAward> =>
  matchedLedger<LoadedAward>({
    definition: awardLedger,
    table: 'household_award',
    key: ['household_code', ...KEY],
    repeats: true,
    past: { implemented_on: '实施日期', accepted_on: '验收日期', paid_on: '发放日期' },
    persons: false,
    personName: (row) => row.headName,
    columns: COLUMNS,
    beside: { printed_amount: { type: 'bigint', of: (row) => String(row.amount) } },
    assumes: { amount: (row) => `${row}.printed_amount` },
    told: TOLD_AWARDS,
    rests: [ACTED],
    async afterMerge(context) {
      await linkSchemes(context.transaction);
      await unbookLoaded(context.transaction, context.runId);
      await bookLoaded(context.transaction);
      await followLoaded(context.transaction, policies, context.today);
      await remarkAwards(context, policies);
    },
    async beforeWithdrawal({ transaction, runId }) {
      await unbookLoaded(transaction, runId);
      await closeLoaded(transaction, runId);
    },
    async afterWithdrawal({ transaction }) {
      await bookLoaded(transaction);
      await openUnpaid(transaction, policies);
    },
  });
