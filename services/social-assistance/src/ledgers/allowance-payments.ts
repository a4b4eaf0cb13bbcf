import { defineLedger, householdCode, integer, type LedgerValues, month, text, yuan } from '@dixian/ledger';
import { matchedLedger, tellChanges } from '@dixian/register';
import { stateLedger } from '../persistence/state-ledger';
import { TOLD_ALLOWANCES } from '../persistence/told-allowances';

/** 农村低保发放, amounts in yuan: a row per household and month. */
const paymentLedger = defineLedger({
  id: 'allowance-payments',
  title: { zh: '农村低保发放', en: 'Subsistence allowance payments' },
  columns: {
    householdCode: householdCode().under('户编号'),
    tier: text({ maxLength: 20 }).under('低保档次'),
    coveredPersons: integer({ min: 1, max: 100 }).under('保障人数'),
    approved: yuan({ min: 0n }).under('月核定金额'),
    month: month().under('月份'),
    paid: yuan({ min: 0n }).under('月发放金额'),
  },
});

type Payment = LedgerValues<typeof paymentLedger>;

/**
 * How payments get into the department's table: what they say of each grant and month is stated and told. A month may be
 * printed twice for a household, as one of 2025 is.
 */
export const paymentImport = matchedLedger<Payment>({
  definition: paymentLedger,
  table: 'allowance_payment',
  key: ['household_code', 'month'],
  repeats: true,
  householdCode: (row) => row.householdCode,
  canBeWithdrawn: false,
  columns: {
    month: { type: 'text COLLATE "C"', of: (row) => row.month },
    tier: { type: 'text', of: (row) => row.tier },
    covered_persons: { type: 'int', of: (row) => String(row.coveredPersons) },
    approved: { type: 'bigint', of: (row) => String(row.approved) },
    paid: { type: 'bigint', of: (row) => String(row.paid) },
  },
  async afterMerge(context) {
    await stateLedger(context.transaction, context);
    await tellChanges(context.transaction, TOLD_ALLOWANCES);
  },
});
