import type { Clock } from '@dixian/calendar';
import { STAGE } from '@dixian/imports';
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
import { followStays, forgetStays } from '../use-cases/follow-stays';

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

/** How stays get into the department's table; a deposit taken though the right holds is remarked and becomes work, as by hand. */
export const admissionImport = (policies: PolicySet, clock: Clock) =>
  matchedLedger<Admission>({
    definition: admissionLedger,
    table: 'admission',
    key: ['certificate_index', 'hospital', 'admitted_on'],
    repeats: true,
    past: { admitted_on: '入院日期' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      hospital: { type: 'text', of: (row) => row.hospital },
      admitted_on: { type: 'date', of: (row) => row.admittedOn },
      deposit: { type: 'bigint', of: (row) => String(row.deposit) },
      left_on: { type: 'date', of: (row) => row.leftOn ?? null },
      cleared_on: { type: 'date', of: (row) => row.clearedOn ?? null },
      owed: { type: 'bigint', of: (row) => row.owed?.toString() ?? null },
    },
    async afterMerge({ transaction, findings, runId, today }) {
      const stays = await transaction.query<StayRow>(
        `SELECT ${STAY_COLUMNS} FROM admission WHERE loaded_by = $1 AND household_id IS NOT NULL`,
        [runId],
      );
      const { depositTaken, notDesignated } = await followStays(transaction, policies, stays, today);
      await findings.fromSelect(DEPOSIT_TAKEN, ROWS_OF_STAYS, [depositTaken]);
      await findings.fromSelect(NOT_DESIGNATED, ROWS_OF_STAYS, [notDesignated]);
    },
    afterWithdrawal: ({ transaction }) => forgetStays(transaction, clock.today()),
  });

const ROWS_OF_STAYS = `SELECT s.row_number, s.household_code FROM ${STAGE} s JOIN admission a
    ON a.county_code = left(s.division_code, 6) AND a.certificate_index = s.certificate_index AND a.hospital = s.hospital
    AND a.admitted_on = s.admitted_on
  WHERE a.id = ANY($1::uuid[])`;
const DEPOSIT_TAKEN = {
  code: 'DEPOSIT_TAKEN',
  severity: 'WARNING',
  column: '押金',
  zh: '这次住院按规定先诊疗后付费，不应收取押金，请退还并登记退还日期。',
  en: 'No deposit was to be asked for this stay. Please return it and record the day.',
} as const;
const NOT_DESIGNATED = {
  code: 'HOSPITAL_NOT_DESIGNATED',
  severity: 'WARNING',
  column: '机构编码',
  zh: '入院当日该机构不在定点医疗机构名单内，请核对；已导入。',
  en: 'The hospital was on no list of designated hospitals on that day. The row was loaded. Please check it.',
} as const;
