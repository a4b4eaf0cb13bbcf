import { FUND_LEVEL_WORDS } from '@dixian/department';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  text,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';

const ZERO = { min: 0n };
const LEVELS = Object.keys(FUND_LEVEL_WORDS);

/** 医疗救助发放台账: a row per bill, as it was paid. */
const aidLedger = defineLedger({
  id: 'medical-aid',
  columns: {
    personName: name().optional(),
    certificateNumber: certificate(),
    householdCode: householdCode().optional(),
    billedOn: date({ notAfterExport: true }),
    bill: yuan(ZERO),
    aid: yuan(ZERO),
    paidOn: date().optional(),
    source: text({ maxLength: 100 }).optional(),
    level: listed(LEVELS).optional(),
  },
});

type Aid = LedgerValues<typeof aidLedger>;

/** How medical aid gets into the department's table; a payment by hand rests on its claim. */
export const medicalAidImport = matchedLedger<Aid>({
  definition: aidLedger,
  table: 'medical_aid_claim',
  key: ['certificate_index', 'billed_on', 'bill'],
  repeats: true,
  past: { billed_on: '票据日期' },
  persons: true,
  householdCode: (row) => row.householdCode,
  certificate: (row) => row.certificateNumber,
  personName: (row) => row.personName,
  rests: [
    {
      kind: 'PAYMENT',
      sql: 'SELECT p.subject_id AS row_id, p.id::text AS by FROM health_payment p JOIN loaded l ON l.id = p.subject_id',
    },
  ],
  columns: {
    billed_on: { type: 'date', of: (row) => row.billedOn },
    bill: { type: 'bigint', of: (row) => String(row.bill) },
    aid: { type: 'bigint', of: (row) => String(row.aid) },
    paid_on: { type: 'date', of: (row) => row.paidOn ?? null },
    fund_source: { type: 'text', of: (row) => row.source ?? null },
    fund_level: { type: 'text', of: (row) => (row.level ? (FUND_LEVEL_WORDS[row.level] ?? null) : null) },
  },
});
