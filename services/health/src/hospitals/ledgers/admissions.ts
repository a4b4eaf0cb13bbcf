import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  name,
  type Problem,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { STAY_COLUMNS, type StayRow } from '../persistence/lists';
import { followStays } from '../use-cases/follow-stays';

const LEFT_BEFORE_ADMITTED: Problem = {
  code: 'LEFT_BEFORE_ADMITTED',
  column: '出院日期',
  severity: 'REJECTED',
  message: {
    zh: '出院日期早于入院日期，请核对。',
    en: 'The discharge lies before the admission. Please check both days.',
  },
};
const ZERO = { min: 0n };

/** 先诊疗后付费住院台账: a row per stay. */
const admissionLedger = defineLedger({
  id: 'admissions',
  columns: {
    personName: name().optional(),
    certificateNumber: certificate(),
    householdCode: householdCode().optional(),
    hospital: text({ maxLength: 100 }),
    admittedOn: date({ notAfterExport: true }),
    deposit: yuan(ZERO),
    leftOn: date().optional(),
    clearedOn: date().optional(),
    owed: yuan(ZERO).optional(),
  },
  check: ({ admittedOn, leftOn }) => (leftOn && leftOn < admittedOn ? [LEFT_BEFORE_ADMITTED] : []),
});

type Admission = LedgerValues<typeof admissionLedger>;

/** How stays get into the department's table; a deposit taken though the right holds becomes work, as by hand. */
export const admissionImport = (policies: PolicySet) =>
  matchedLedger<Admission>({
    definition: admissionLedger,
    table: 'admission',
    key: ['certificate_index', 'hospital', 'admitted_on'],
    repeats: true,
    past: { admitted_on: '入院日期' },
    persons: true,
    householdCode: (row) => row.householdCode,
    certificate: (row) => row.certificateNumber,
    personName: (row) => row.personName,
    columns: {
      hospital: { type: 'text', of: (row) => row.hospital },
      admitted_on: { type: 'date', of: (row) => row.admittedOn },
      deposit: { type: 'bigint', of: (row) => String(row.deposit) },
      left_on: { type: 'date', of: (row) => row.leftOn ?? null },
      cleared_on: { type: 'date', of: (row) => row.clearedOn ?? null },
      owed: { type: 'bigint', of: (row) => row.owed?.toString() ?? null },
    },
    async afterMerge({ transaction, runId, today }) {
      const stays = await transaction.query<StayRow>(
        `SELECT ${STAY_COLUMNS} FROM admission WHERE loaded_by = $1 AND household_id IS NOT NULL AND deposit > 0`,
        [runId],
      );
      await followStays(transaction, policies, stays, today);
    },
  });
