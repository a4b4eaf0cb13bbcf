import {
  certificate,
  date,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  name,
  yuan,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import type { Grounds } from '../../grants/use-cases/record-allowance';
import { TOLD_PREMIUMS } from '../persistence/told-benefits';
import { remarkAges } from '../use-cases/remark-ages';

/** 养老保险政府代缴花名册: a row per person and year. */
const premiumLedger = defineLedger({
  id: 'pension-payment-on-behalf',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate(),
    personName: name().optional(),
    level: yuan({ min: 0n }).optional(),
    paidByGovernment: yuan({ min: 0n }),
    ownPart: yuan({ min: 0n }).optional(),
    year: integer({ min: 2009, max: 2100 }),
    paidOn: date({ notAfterExport: true }).optional(),
  },
});

type Premium = LedgerValues<typeof premiumLedger>;

/** How rows find their person, when that is registered after them. */
export const PREMIUMS: MatchedTable = { table: 'pension_premium', persons: true, numbers: true };

/** How premiums get into the department's table: one of a person and year; of two that disagree the last counts. */
export const premiumImport = ({ policies }: Grounds) =>
  matchedLedger<Premium>({
    definition: premiumLedger,
    table: 'pension_premium',
    key: ['certificate_index', 'year'],
    repeats: true,
    sameOnce: ['paid_by_government', 'paid_by_person'],
    persons: true,
    personName: (row) => row.personName,
    columns: {
      year: { type: 'int', of: (row) => String(row.year) },
      tier: { type: 'bigint', of: (row) => (row.level === undefined ? null : String(row.level)) },
      paid_by_government: { type: 'bigint', of: (row) => String(row.paidByGovernment) },
      paid_by_person: { type: 'bigint', of: (row) => row.ownPart?.toString() ?? null },
      paid_on: { type: 'date', of: (row) => row.paidOn ?? null },
    },
    assumes: { paid_by_person: () => '0' },
    told: TOLD_PREMIUMS,
    afterMerge: (context) => remarkAges(context, policies),
  });
