import { STAGE } from '@dixian/imports';
import {
  certificate,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  month,
  name,
  type Problem,
  yuan,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import type { Grounds } from '../../grants/use-cases/record-allowance';
import { screen } from '../../ground/use-cases/screen';
import { afterStop } from '../persistence/disability-stops';
import { NEWLY_SEVERE } from '../persistence/screened-persons';
import { TOLD_DISABILITY } from '../persistence/told-benefits';
import { CATEGORIES, GRADES, gradeText } from './disability-words';

const KINDS = { 困难残疾人生活补贴: 'LIVING', 重度残疾人护理补贴: 'CARE' } as const;

const NOT_SEVERE: Problem = {
  code: 'CARE_WITHOUT_SEVERE_GRADE',
  column: '残疾等级',
  severity: 'WARNING',
  message: {
    zh: '重度残疾人护理补贴一般发给一级、二级残疾人，请核对等级。',
    en: 'The care allowance is for grades one and two as a rule. Please check the grade.',
  },
};

/** 残疾人两项补贴发放明细: a row per person, allowance and month; the card's number holds the identity number. */
const disabilityLedger = defineLedger({
  id: 'disability-allowances',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    disabilityNumber: certificate().optional(),
    personName: name().optional(),
    category: listed(CATEGORIES).optional(),
    grade: listed(GRADES).optional(),
    allowance: listed(Object.keys(KINDS) as (keyof typeof KINDS)[]),
    rate: yuan({ min: 0n }).optional(),
    month: month(),
    amount: yuan({ min: 0n }),
  },
  check: ({ allowance, grade }) =>
    allowance === '重度残疾人护理补贴' && (grade === '三级' || grade === '四级') ? [NOT_SEVERE] : [],
});

type DisabilityRow = LedgerValues<typeof disabilityLedger>;

/** How rows find their person, when that is registered after them. */
export const DISABILITY: MatchedTable = { table: 'disability_allowance', persons: true, numbers: true };

/** How the allowances get into the department's table; a month printed twice is kept twice. */
export const disabilityImport = ({ policies }: Grounds) =>
  matchedLedger<DisabilityRow>({
    definition: disabilityLedger,
    table: 'disability_allowance',
    key: ['certificate_index', 'kind', 'month'],
    repeats: true,
    sameOnce: ['amount'],
    persons: true,
    personName: (row) => row.personName,
    columns: {
      kind: { type: 'text', of: (row) => KINDS[row.allowance] },
      category: { type: 'text', of: (row) => row.category ?? null },
      grade: { type: 'int', of: (row) => gradeText(row.grade) },
      rate: { type: 'bigint', of: (row) => (row.rate === undefined ? null : String(row.rate)) },
      month: { type: 'text COLLATE "C"', of: (row) => row.month },
      amount: { type: 'bigint', of: (row) => String(row.amount) },
    },
    told: TOLD_DISABILITY,
    async afterMerge({ transaction, findings, today, runId }) {
      await findings.fromSelect(PAID_AFTER_STOP, PAID_AFTER, [runId]);
      await screen(transaction, policies, NEWLY_SEVERE, { day: today });
    },
  });

const PAID_AFTER = `SELECT s.row_number, s.household_code FROM ${STAGE} s JOIN disability_allowance a
    ON a.county_code = left(s.division_code, 6) AND a.certificate_index = s.certificate_index AND a.kind = s.kind
    AND a.month = s.month
  WHERE a.loaded_by = $1 AND ${afterStop('a')}`;
const PAID_AFTER_STOP = {
  code: 'PAID_AFTER_STOP',
  severity: 'WARNING',
  column: '发放月份',
  zh: '这项补贴已从该月或更早停发，请核对是否多发；已导入。',
  en: 'The allowance had stopped by this month. The row was loaded. Please check whether it was to be paid.',
} as const;
