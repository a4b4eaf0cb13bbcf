import { type LedgerImport, STAGE, shownColumns } from '@dixian/imports';
import {
  code,
  date,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  listed,
  type Problem,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { awaitMatchingTurn } from '@dixian/register';
import type { DistributionPurpose } from '../domain/asset';
import { linkIncome } from '../persistence/link-income';
import { mergeIncome } from '../persistence/merge-income';
import { closeLoadedIncome, followLoadedIncome, openLoadedIncome } from '../use-cases/follow-loaded-income';
import { remarkEmployment } from './remark-employment';
import { remarkIncome } from './remark-income';

const PURPOSES: Readonly<Record<string, DistributionPurpose>> = {
  帮扶到户: 'HOUSEHOLDS',
  发展产业: 'INDUSTRY',
  就业扶持: 'EMPLOYMENT',
  公益事业: 'PUBLIC',
  其他: 'OTHER',
};
const ZERO = { min: 0n };
const DAY_NEEDED: Problem = {
  code: 'DECISION_DAY_MISSING',
  column: '决策日期',
  severity: 'REJECTED',
  message: {
    zh: '有分配金额的，请填写决策日期。',
    en: 'A distribution has the day of its decision. Please give it.',
  },
};

/** 帮扶项目资产收益分配台账: a row per decision on the income of an asset's year; the income itself is printed beside each. */
const incomeLedger = defineLedger({
  id: 'asset-income',
  columns: {
    number: code(),
    year: integer({ min: 2013, max: 2100 }),
    income: yuan(ZERO).optional(),
    decidedOn: date({ notAfterExport: true }).optional(),
    decisionRecord: text({ maxLength: 100 }).optional(),
    purpose: listed(Object.keys(PURPOSES)).optional(),
    householdCode: householdCode().optional(),
    amount: yuan(ZERO).optional(),
  },
  check: ({ amount, decidedOn }) => (amount !== undefined && decidedOn === undefined ? [DAY_NEEDED] : []),
});

type AssetIncome = LedgerValues<typeof incomeLedger>;

const columns: LedgerImport<AssetIncome>['columns'] = {
  household_code: { type: 'text', of: (row) => row.householdCode ?? null },
  division_code: { type: 'text COLLATE "C"', of: (row) => row.householdCode?.slice(0, 9) ?? null },
  asset_number: { type: 'text COLLATE "C"', of: (row) => row.number },
  year: { type: 'int', of: (row) => String(row.year) },
  income: { type: 'bigint', of: (row) => row.income?.toString() ?? null },
  decided_on: { type: 'date', of: (row) => row.decidedOn ?? null },
  decision_record: { type: 'text', of: (row) => row.decisionRecord ?? '' },
  purpose: {
    type: 'text',
    of: ({ purpose, householdCode: household }) =>
      (purpose && PURPOSES[purpose]) ?? (household === undefined ? 'OTHER' : 'HOUSEHOLDS'),
  },
  amount: { type: 'bigint', of: (row) => row.amount?.toString() ?? null },
};

/** How income and decisions on it get into the department's tables: the household's where one is named, else of who loads them. */
export const incomeImport = (policies: PolicySet): LedgerImport<AssetIncome> => ({
  definition: incomeLedger,
  tables: [
    {
      table: 'asset_distribution',
      shows: shownColumns(incomeLedger, columns),
      householdCode: 'household_code',
      follows: ['household_id', 'division_code', 'placed_by'],
    },
    { table: 'asset_income', shows: [], householdCode: null },
  ],
  columns,
  async place({ transaction, division }) {
    await awaitMatchingTurn(transaction);
    await transaction.query(
      `UPDATE ${STAGE} s SET division_code = coalesce((SELECT p.division_code FROM household_place p
             WHERE p.code = s.household_code ORDER BY starts_with(p.division_code, $1) DESC LIMIT 1), s.division_code, $1)`,
      [division],
    );
  },
  async merge(context) {
    const result = await mergeIncome(context);
    await linkIncome(context.transaction);
    await followLoadedIncome(context.transaction, context.today);
    await remarkIncome(context);
    await remarkEmployment(context, policies);
    return result;
  },
  beforeWithdrawal: ({ transaction, runId }) => closeLoadedIncome(transaction, runId),
  async afterWithdrawal({ transaction }) {
    await linkIncome(transaction);
    await openLoadedIncome(transaction);
  },
});
