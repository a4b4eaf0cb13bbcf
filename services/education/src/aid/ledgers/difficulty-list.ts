import {
  certificate,
  defineLedger,
  householdCode,
  type LedgerValues,
  name,
  text,
  yesNo,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { schoolYearFrom } from '../../ground/domain/school-term';
import { termProblems } from '../../ground/term-columns';
import { followNeed } from '../persistence/follow-lists';

const ZERO = { min: 0n };

/** 家庭经济困难学生认定名单: a row per pupil and school year; names are compared, not kept. */
const difficultyLedger = defineLedger({
  id: 'difficulty-list',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    schoolYear: text({ maxLength: 20 }),
    inDifficulty: yesNo(),
    difficultyGrade: text({ maxLength: 20 }).optional(),
    means: yuan(ZERO).optional(),
    cost: yuan(ZERO).optional(),
  },
  check: ({ schoolYear }) => termProblems({ schoolYear, term: '秋季' }),
});

type Difficulty = LedgerValues<typeof difficultyLedger>;

/** How the list gets into the department's table. */
export const difficultyImport = matchedLedger<Difficulty>({
  definition: difficultyLedger,
  table: 'pupil_need',
  key: ['certificate_index', 'school_year'],
  repeats: true,
  persons: true,
  personName: (row) => row.personName,
  columns: {
    // A year alone names the school year that begins in it.
    school_year: { type: 'text', of: (row) => schoolYearFrom(row.schoolYear, 'AUTUMN') ?? null },
    in_difficulty: { type: 'boolean', of: (row) => String(row.inDifficulty) },
    grade: { type: 'text', of: (row) => row.difficultyGrade ?? null },
    means: { type: 'bigint', of: (row) => row.means?.toString() ?? null },
    cost: { type: 'bigint', of: (row) => row.cost?.toString() ?? null },
  },
  follows: followNeed,
});
