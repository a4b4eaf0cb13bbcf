import type { LedgerImport, MergeContext, WithdrawalContext } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  type Problem,
  text,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import type { SchoolStage } from '../../ground/domain/school-stage';
import { TERM_WORDS } from '../../ground/domain/school-term';
import { termColumns, termProblems } from '../../ground/term-columns';
import { closeRolls } from '../persistence/close-rolls';
import { TOLD_ENROLMENTS } from '../persistence/told-enrolments';
import type { EnrolmentState } from '../tables';

/** 学段 in the ledger's words. */
const STAGES = {
  学前: 'KINDERGARTEN',
  小学: 'PRIMARY',
  初中: 'JUNIOR',
  高中: 'HIGH_SCHOOL',
  中职: 'VOCATIONAL_SCHOOL',
  高职: 'VOCATIONAL_COLLEGE',
  技师学院: 'TECHNICIAN',
  本科: 'BACHELOR',
  研究生: 'POSTGRADUATE',
} as const satisfies Record<string, SchoolStage>;

/** 就读状态 in the ledger's words. */
const STATES = {
  在读: 'ENROLLED',
  休学: 'ON_LEAVE',
  离校: 'LEFT',
  毕业: 'COMPLETED',
} as const satisfies Record<string, EnrolmentState>;

const LEAVE_WITHOUT_APPROVER: Problem = {
  code: 'LEAVE_WITHOUT_APPROVER',
  column: '批准单位',
  severity: 'WARNING',
  message: {
    zh: '休学没有填写批准单位，请核对。',
    en: 'The leave names no office that approved it. Please check.',
  },
};
const LEAVE_ENDS_BEFORE: Problem = {
  code: 'ENDS_BEFORE_START',
  column: '休学至',
  severity: 'REJECTED',
  message: {
    zh: '休学截止日早于起始日，请核对。',
    en: 'The leave ends before it begins. Please check both days.',
  },
};

/** 学籍名册 as schools report it: a row per pupil, term and school; names are compared, not kept. */
const enrolmentLedger = defineLedger({
  id: 'enrolments',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    schoolYear: text({ maxLength: 20 }),
    term: listed(Object.keys(TERM_WORDS) as (keyof typeof TERM_WORDS)[]),
    school: text({ maxLength: 80 }),
    stage: listed(Object.keys(STAGES) as (keyof typeof STAGES)[]),
    grade: text({ maxLength: 20 }).optional(),
    state: listed(Object.keys(STATES) as (keyof typeof STATES)[]),
    since: date(),
    boarding: listed(['走读', '寄宿']).optional(),
    until: date().optional(),
    approvedBy: text({ maxLength: 80 }).optional(),
  },
  check(row) {
    const problems = termProblems(row);
    if (row.until !== undefined && row.until < row.since) problems.push(LEAVE_ENDS_BEFORE);
    if (row.state === '休学' && row.approvedBy === undefined) problems.push(LEAVE_WITHOUT_APPROVER);
    return problems;
  },
});

type Enrolment = LedgerValues<typeof enrolmentLedger>;

/**
 * How enrolments get into the department's table; a whole roll of a county closes the terms that it tells of. `follow` is
 * what must come after in the rooms above.
 */
export function enrolmentImport(
  follow: (context: MergeContext) => Promise<void>,
  afterWithdrawal: (context: WithdrawalContext) => Promise<void>,
): LedgerImport<Enrolment> {
  const ledger = matchedLedger<Enrolment>({
    definition: enrolmentLedger,
    table: 'enrolment',
    key: ['certificate_index', 'school_year', 'term', 'school'],
    repeats: true,
    near: ['certificate_index', 'school_year', 'term'],
    past: { since: '起始日' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      ...termColumns<Enrolment>(),
      school: { type: 'text', of: (row) => row.school },
      stage: { type: 'text', of: (row) => STAGES[row.stage] },
      grade: { type: 'text', of: (row) => row.grade ?? null },
      state: { type: 'text', of: (row) => STATES[row.state] },
      since: { type: 'date', of: (row) => row.since },
      until_on: { type: 'date', of: (row) => (row.state === '休学' ? (row.until ?? null) : null) },
      boarding: { type: 'text', of: (row) => row.boarding ?? null },
      approved_by: { type: 'text', of: (row) => (row.state === '休学' ? (row.approvedBy ?? null) : null) },
    },
    // Whoever is on no leave has no end of one, and nobody who approved it.
    tells: {
      until_on: (row) => `${row}.until_on IS NOT NULL OR ${row}.state <> 'ON_LEAVE'`,
      approved_by: (row) => `${row}.approved_by IS NOT NULL OR ${row}.state <> 'ON_LEAVE'`,
    },
    told: TOLD_ENROLMENTS,
    async afterMerge(context) {
      await closeRolls(context);
      await follow(context);
    },
    afterWithdrawal,
  });
  const rolls = { table: 'school_term', shows: [], householdCode: null };
  return { ...ledger, tables: [...(ledger.tables ?? []), rolls] };
}
