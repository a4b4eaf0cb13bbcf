import { type LedgerImport, STAGE } from '@dixian/imports';
import {
  certificate,
  dayOrMonth,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  listed,
  name,
  type Problem,
  text,
  yesNo,
  yuan,
} from '@dixian/ledger';
import { type MatchedLedger, matchedLedger } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { classNamed } from '../domain/class-names';
import type { InsuranceWord } from '../domain/insured';
import type { Answer } from '../use-cases/answer-households';

const ZERO = { min: 0n };

/** 医保参保: a row per person, year and kind of insurance, aided or not. */
const insuranceLedger = defineLedger({
  id: 'insurance-aid',
  columns: {
    personName: name().optional(),
    certificateNumber: certificate(),
    householdCode: householdCode().optional(),
    householdType: text({ maxLength: 30 }).optional(),
    scheme: listed(['居民医保', '职工医保']).optional(),
    aidClass: text({ maxLength: 30 }).optional(),
    insured: yesNo(),
    insuredWhere: text({ maxLength: 100 }).optional(),
    otherInsurance: text({ maxLength: 30 }).optional(),
    insuredSince: dayOrMonth().optional(),
    fee: yuan(ZERO).optional(),
    aid: yuan(ZERO).optional(),
    ownPart: yuan(ZERO).optional(),
    year: integer({ min: 2000, max: 2100 }),
  },
  check(row) {
    const aided = row.aidClass ?? row.householdType;
    const isUnknown = aided !== undefined && classNamed(aided) === undefined;
    return [
      ...(row.insured && isOther(row) === true ? [TWO_INSURANCES] : []),
      ...(row.fee !== undefined && row.aid !== undefined && row.aid > row.fee ? [AID_ABOVE_FEE] : []),
      ...(isUnknown ? [CLASS_UNKNOWN] : []),
    ];
  },
});

type Row = LedgerValues<typeof insuranceLedger>;

const SAYS_NO = /^(否|无|没有|未|×)/;

// Whether the row says that the person is in another insurance; undefined where it does not say.
function isOther({ otherInsurance }: { otherInsurance?: string | undefined }): boolean | undefined {
  if (otherInsurance === undefined || /居民/.test(otherInsurance)) return undefined;
  return !SAYS_NO.test(otherInsurance);
}

function wordOf(row: Row): InsuranceWord {
  if (row.scheme === '职工医保') return row.insured ? 'OTHER_INSURANCE' : 'NOT_EMPLOYEE';
  if (row.insured) return 'INSURED';
  const other = isOther(row);
  return other === undefined ? 'NOT_RESIDENT' : other ? 'OTHER_INSURANCE' : 'NOT_INSURED';
}

const ledger: MatchedLedger<Row> = {
  definition: insuranceLedger,
  table: 'insurance_record',
  key: ['certificate_index', 'year', 'scheme', 'seen_on'],
  repeats: true,
  past: { collected_on: '缴费日期' },
  persons: true,
  personName: (row) => row.personName,
  columns: {
    year: { type: 'int', of: (row) => String(row.year) },
    scheme: { type: 'text', of: (row) => (row.scheme === '职工医保' ? 'EMPLOYEE' : 'RESIDENT') },
    word: { type: 'text', of: wordOf },
    // Set once the day that the file speaks for is known.
    seen_on: { type: 'date', of: () => null },
    insured_where: { type: 'text', of: (row) => row.insuredWhere ?? null },
    collected_on: {
      type: 'date',
      of: ({ insuredSince }) => (insuredSince?.precision === 'DAY' ? insuredSince.text : null),
    },
    fee: { type: 'bigint', of: (row) => row.fee?.toString() ?? null },
    aid_class: {
      type: 'text',
      of: ({ aidClass, householdType }) => classNamed(aidClass ?? householdType ?? '') ?? null,
    },
    aid: { type: 'bigint', of: (row) => row.aid?.toString() ?? null },
    own_part: { type: 'bigint', of: (row) => row.ownPart?.toString() ?? null },
  },
  // Who is in no insurance of residents may be in another one, where the row does not say.
  tells: {
    word: (row, other) =>
      `${row}.word <> 'NOT_RESIDENT' OR ${other}.word NOT IN ('NOT_INSURED', 'OTHER_INSURANCE')`,
  },
};

/** How insurance gets into the department's table: word of a newer file stands beside that of an older one. */
export function insuranceImport(answer: Answer): LedgerImport<Row> {
  const matched = matchedLedger<Row>({
    ...ledger,
    rests: [{ kind: 'PAYMENT', sql: PAID_OF_ROWS }],
    async afterMerge({ transaction, findings, runId, exportedOn }) {
      await findings.fromSelect(IN_BOTH, ROWS_IN_BOTH);
      await answer(transaction, await householdsOfRun(transaction, runId), exportedOn);
    },
    async beforeWithdrawal({ transaction, runId }) {
      await transaction.query(
        'CREATE TEMPORARY TABLE taken_insurance ON COMMIT DROP AS SELECT DISTINCT household_id AS id FROM insurance_record WHERE loaded_by = $1',
        [runId],
      );
    },
    async afterWithdrawal({ transaction }) {
      await transaction.query(
        'DELETE FROM premium_subsidy s WHERE NOT EXISTS (SELECT FROM insurance_record r WHERE r.id = s.record_id) AND NOT EXISTS (SELECT FROM insurance_said r WHERE r.id = s.record_id)',
      );
      const rows = await transaction.query<{ id: string }>(
        'SELECT id FROM taken_insurance WHERE id IS NOT NULL',
      );
      await answer(
        transaction,
        rows.map(({ id }) => id),
      );
    },
  });
  return {
    ...matched,
    async place(context) {
      await matched.place?.(context);
      await context.transaction.query(`UPDATE ${STAGE} SET seen_on = $1::date`, [context.exportedOn]);
    },
  };
}

// What was paid of a contribution rests on the row that told it.
const PAID_OF_ROWS = `SELECT l.id AS row_id, p.id::text AS by FROM loaded l JOIN premium_subsidy s ON s.record_id = l.id
  JOIN health_payment p ON p.subject_id = s.id`;

async function householdsOfRun(transaction: Statements, runId: string): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    'SELECT DISTINCT household_id AS id FROM insurance_record WHERE loaded_by = $1 AND household_id IS NOT NULL',
    [runId],
    'households-of-insurance-run',
  );
  return rows.map(({ id }) => id);
}

// The same person in the residents' and in the employees' insurance of a year, in this file or an older one.
const ROWS_IN_BOTH = `SELECT s.row_number, s.household_code FROM ${STAGE} s
  WHERE s.word IN ('INSURED', 'OTHER_INSURANCE') AND EXISTS (SELECT FROM insurance_record r
    WHERE r.county_code = left(s.division_code, 6) AND r.certificate_index = s.certificate_index AND r.year = s.year
      AND r.word IN ('INSURED', 'OTHER_INSURANCE') AND r.word <> s.word)`;

const TWO_INSURANCES: Problem = {
  code: 'TWO_INSURANCES',
  column: '参保状态',
  severity: 'WARNING',
  message: {
    zh: '同一年度既参加居民医保又参加职工医保，请核对。',
    en: 'The person is in the residents’ and in the employees’ insurance of one year. Please check.',
  },
};
const IN_BOTH = {
  ...{ code: TWO_INSURANCES.code, severity: TWO_INSURANCES.severity, column: '险种' },
  ...TWO_INSURANCES.message,
} as const;
const AID_ABOVE_FEE: Problem = {
  code: 'AID_ABOVE_FEE',
  column: '资助金额',
  severity: 'WARNING',
  message: {
    zh: '资助金额大于个人缴费标准，请核对。',
    en: 'The aid is above the contribution. Please check both.',
  },
};
const CLASS_UNKNOWN: Problem = {
  code: 'CLASS_UNKNOWN',
  column: '资助类别',
  severity: 'WARNING',
  message: {
    zh: '资助类别不在已知类别内，请核对；已导入，不按任何类别计算。',
    en: 'The class is none that is known. It was loaded, and nothing is computed by it. Please check.',
  },
};
