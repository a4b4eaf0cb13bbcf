import type { LedgerImport, MergeContext, WithdrawalContext } from '@dixian/imports';
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
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { firstDayOf } from '../../ground/first-day-of';
import { reasonFrom } from '../domain/reason-from';
import { sayOfCases } from '../persistence/say-of-cases';
import type { CaseOutcome } from '../tables';

/** 劝返情况 in the ledger's words. */
const OUTCOMES = {
  已复学: 'RETURNED',
  劝返中: 'PERSUADING',
  送教上门: 'HOME_TAUGHT',
  因身体原因不能就学: 'UNABLE',
} as const satisfies Record<string, CaseOutcome>;

const problem = (code: string, column: string, zh: string, en: string, isRejected = false): Problem => ({
  code,
  column,
  severity: isRejected ? 'REJECTED' : 'WARNING',
  message: { zh, en },
});
const RETURN_BEFORE = problem(
  'RETURN_BEFORE_DROPOUT',
  '复学时间',
  '复学时间早于辍学时间，请核对。',
  'The child is back before it was missed. Please check both days.',
  true,
);
const BACK_WITHOUT_SCHOOL = problem(
  'BACK_WITHOUT_SCHOOL',
  '复学学校',
  '已复学但没有填写学校，请补充。',
  'The child is back, and no school is named. Please add it.',
);

/** 控辍保学工作台账: a row per child and day it was missed on; names are compared, not kept. */
const dropoutLedger = defineLedger({
  id: 'dropout-control',
  columns: {
    householdCode: householdCode().optional(),
    personName: name(),
    certificateNumber: certificate(),
    droppedOutOn: dayOrMonth(),
    school: text({ maxLength: 80 }).optional(),
    grade: text({ maxLength: 20 }).optional(),
    reason: text({ maxLength: 50 }).optional(),
    proof: yesNo().optional(),
    times: integer().optional(),
    lessons: integer().optional(),
    outcome: listed(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]),
    returnedOn: dayOrMonth().optional(),
    returnedTo: text({ maxLength: 80 }).optional(),
  },
  check({ droppedOutOn, returnedOn, returnedTo, outcome, school }) {
    const isBefore = returnedOn !== undefined && firstDayOf(returnedOn) < firstDayOf(droppedOutOn);
    const lacksSchool = outcome === '已复学' && returnedTo === undefined && school === undefined;
    return [...(isBefore ? [RETURN_BEFORE] : []), ...(lacksSchool ? [BACK_WITHOUT_SCHOOL] : [])];
  },
});

type Dropout = LedgerValues<typeof dropoutLedger>;

// Being persuaded without a visit is a suspicion: nobody has looked yet.
function outcomeOf({ outcome, times }: Dropout): CaseOutcome {
  return outcome === '劝返中' && times === 0 ? 'SUSPECTED' : OUTCOMES[outcome];
}

/** How the list gets into the department's table; `follow` is what must come after. */
export function dropoutImport(
  follow: (context: MergeContext) => Promise<void>,
  afterWithdrawal: (context: WithdrawalContext) => Promise<void>,
): LedgerImport<Dropout> {
  return matchedLedger<Dropout>({
    definition: dropoutLedger,
    table: 'dropout_case',
    key: ['certificate_index', 'dropped_on'],
    repeats: true,
    near: ['certificate_index'],
    past: { dropped_on: '失学辍学时间', returned_on: '复学时间' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      dropped_on: { type: 'date', of: (row) => firstDayOf(row.droppedOutOn) },
      school: { type: 'text', of: (row) => row.returnedTo ?? null },
      grade: { type: 'text', of: (row) => row.grade ?? null },
      reason: { type: 'text', of: (row) => reasonFrom(row.reason) },
      proven: { type: 'boolean', of: (row) => row.proof?.toString() ?? null },
      visits: { type: 'int', of: (row) => row.times?.toString() ?? null },
      lessons: { type: 'int', of: (row) => row.lessons?.toString() ?? null },
      outcome: { type: 'text', of: outcomeOf },
      returned_on: { type: 'date', of: (row) => (row.returnedOn ? firstDayOf(row.returnedOn) : null) },
    },
    beside: { school_left: { type: 'text', of: (row) => row.school ?? null } },
    assumes: {
      proven: () => 'false',
      school: (row, other) => `coalesce(${row}.school_left, ${other}.school)`,
      reason: (row) => `CASE WHEN ${row}.outcome = 'UNABLE' THEN 'HEALTH' END`,
    },
    // Whoever is missing is not back; the school that was left is not the one of the return; who is being persuaded was visited.
    tells: {
      school: (row, other) => `${row}.school IS NOT NULL OR ${other}.returned_on IS NULL`,
      outcome: (row, other) =>
        `${row}.outcome <> 'PERSUADING' OR ${row}.visits IS NOT NULL OR ${other}.outcome <> 'SUSPECTED'`,
      returned_on: (row) =>
        `${row}.returned_on IS NOT NULL OR ${row}.outcome NOT IN ('RETURNED', 'HOME_TAUGHT')`,
    },
    rests: [
      {
        kind: 'ACT',
        sql: 'SELECT s.case_id AS row_id, s.id::text AS by FROM dropout_step s JOIN loaded l ON l.id = s.case_id',
      },
    ],
    async afterMerge(context) {
      await sayOfCases(context);
      await follow(context);
    },
    afterWithdrawal,
  });
}
