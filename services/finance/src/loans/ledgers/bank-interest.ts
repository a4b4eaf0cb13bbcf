import { type LedgerImport, shownColumns } from '@dixian/imports';
import { code, date, defineLedger, type LedgerValues, type Problem, yuan } from '@dixian/ledger';
import { mergeBankInterest } from '../persistence/merge-loan-events';
import { placeByLoader, remarkWithoutLoan } from './contract-ledger';

const TURNED_ROUND: Problem = {
  code: 'END_BEFORE_START',
  column: '计息止',
  severity: 'REJECTED',
  message: { zh: '计息止早于计息起，请核对。', en: 'The last day is before the first. Please check both.' },
};

const interestLedger = defineLedger({
  id: 'bank-interest',
  columns: {
    contractNumber: code(),
    from: date(),
    to: date(),
    interest: yuan({ min: 0n }),
    penalty: yuan({ min: 0n }).optional(),
  },
  check: ({ from, to }) => (to < from ? [TURNED_ROUND] : []),
});

type BankInterest = LedgerValues<typeof interestLedger>;

const columns: LedgerImport<BankInterest>['columns'] = {
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  contract_number: { type: 'text', of: (row) => row.contractNumber },
  from_on: { type: 'date', of: (row) => row.from },
  to_on: { type: 'date', of: (row) => row.to },
  interest: { type: 'bigint', of: (row) => String(row.interest) },
  penalty: { type: 'bigint', of: (row) => row.penalty?.toString() ?? null },
};

/** What banks say contracts bore, period by period; both days are counted. */
export const bankInterestImport: LedgerImport<BankInterest> = {
  definition: interestLedger,
  tables: [{ table: 'bank_interest', shows: shownColumns(interestLedger, columns), householdCode: null }],
  columns,
  place: placeByLoader,
  async merge(context) {
    const result = await mergeBankInterest(context);
    await remarkWithoutLoan(context);
    return result;
  },
};
