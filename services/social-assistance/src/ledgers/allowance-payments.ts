import {
  certificate,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  ledgerProblem,
  listed,
  month,
  name,
  yuan,
} from '@dixian/ledger';
import { matchedLedger, tellChanges } from '@dixian/register';
import { stateLedger } from '../persistence/state-ledger';
import { TOLD_ALLOWANCES } from '../persistence/told-allowances';

/** 农村低保发放: a row per household and month; of lists by member the household counts once. */
const paymentLedger = defineLedger({
  id: 'allowance-payments',
  columns: {
    householdCode: householdCode().optional(),
    headCertificateNumber: certificate().optional(),
    memberCertificateNumber: certificate().optional(),
    headName: name().optional(),
    memberName: name().optional(),
    tier: listed(['A', 'B', 'C']),
    coveredPersons: integer({ min: 1, max: 100 }),
    approved: yuan({ min: 0n }),
    month: month(),
    paid: yuan({ min: 0n }).optional(),
  },
  check: (row) => (row.householdCode === undefined ? [ledgerProblem('REQUIRED', '户编号')] : []),
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
  householdCode: (row) => row.householdCode ?? '',
  canBeWithdrawn: false,
  columns: {
    month: { type: 'text COLLATE "C"', of: (row) => row.month },
    tier: { type: 'text', of: (row) => row.tier },
    covered_persons: { type: 'int', of: (row) => String(row.coveredPersons) },
    approved: { type: 'bigint', of: (row) => String(row.approved) },
    paid: { type: 'bigint', of: (row) => String(row.paid ?? row.approved) },
  },
  async afterMerge(context) {
    await stateLedger(context.transaction, context);
    await tellChanges(context.transaction, TOLD_ALLOWANCES);
  },
});
