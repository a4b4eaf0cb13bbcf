import {
  certificate,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  text,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { TERM_WORDS } from '../../ground/domain/school-term';
import { termColumns, termProblems } from '../../ground/term-columns';
import { followAid } from '../persistence/follow-lists';
import { TOLD_AID } from '../persistence/told-aid';
import { paidColumns, paidFields, paidProblems, WHOLE_IS_PAID } from './paid-columns';

const ZERO = { min: 0n };

/** 学生资助明细表: a row per pupil, term and item; names are compared, not kept. */
const aidLedger = defineLedger({
  id: 'student-aid',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    schoolYear: text({ maxLength: 20 }),
    term: listed(Object.keys(TERM_WORDS) as (keyof typeof TERM_WORDS)[]),
    school: text({ maxLength: 80 }),
    stage: listed(['学前', '小学', '初中', '高中', '中职', '高教']),
    boarding: listed(['走读', '寄宿']).optional(),
    project: text({ maxLength: 50 }),
    amount: yuan(ZERO),
    mealAmount: yuan(ZERO).optional(),
    ...paidFields,
  },
  check: (row) => [...termProblems(row), ...paidProblems(row)],
});

type Aid = LedgerValues<typeof aidLedger>;

/** How aid gets into the department's table; one item twice a term is two lines, and the second is looked at. */
export const aidImport = matchedLedger<Aid>({
  definition: aidLedger,
  table: 'student_aid',
  key: ['certificate_index', 'school_year', 'term', 'item'],
  repeats: true,
  near: ['certificate_index', 'school_year', 'term'],
  past: { paid_on: '发放日期' },
  persons: true,
  personName: (row) => row.personName,
  columns: {
    ...termColumns<Aid>(),
    item: { type: 'text', of: (row) => row.project },
    school: { type: 'text', of: (row) => row.school },
    stage: { type: 'text', of: (row) => row.stage },
    boarding: { type: 'text', of: (row) => row.boarding ?? null },
    meal_amount: { type: 'bigint', of: (row) => row.mealAmount?.toString() ?? null },
    ...paidColumns<Aid>(),
  },
  ...WHOLE_IS_PAID,
  told: TOLD_AID,
  afterMerge: followAid,
});
