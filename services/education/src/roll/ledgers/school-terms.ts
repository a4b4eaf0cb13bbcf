import { type LedgerImport, STAGE, shownColumns } from '@dixian/imports';
import { date, defineLedger, type LedgerValues, listed, type Problem, text } from '@dixian/ledger';
import { TERM_WORDS } from '../../ground/domain/school-term';
import { termColumns, termProblems } from '../../ground/term-columns';
import { mergeTerms } from '../persistence/merge-terms';

const CLOSES_BEFORE: Problem = {
  code: 'ENDS_BEFORE_START',
  column: '放假日',
  severity: 'REJECTED',
  message: {
    zh: '放假日早于开学日，请核对。',
    en: 'The term closes before it opens. Please check both days.',
  },
};

/** 学期开学放假安排: a row per term of the county. */
const termLedger = defineLedger({
  id: 'school-terms',
  columns: {
    schoolYear: text({ maxLength: 20 }),
    term: listed(Object.keys(TERM_WORDS) as (keyof typeof TERM_WORDS)[]),
    opensOn: date(),
    closesOn: date(),
  },
  check: (row) => [...termProblems(row), ...(row.closesOn < row.opensOn ? [CLOSES_BEFORE] : [])],
});

type SchoolTerm = LedgerValues<typeof termLedger>;

const columns: LedgerImport<SchoolTerm>['columns'] = {
  // Findings name the household of a row; a term has none.
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  ...termColumns<SchoolTerm>(),
  opens_on: { type: 'date', of: (row) => row.opensOn },
  closes_on: { type: 'date', of: (row) => row.closesOn },
};

/** How terms get into the department's table: they are the county's of who loads them. */
export const termImport: LedgerImport<SchoolTerm> = {
  definition: termLedger,
  tables: [{ table: 'school_term', shows: shownColumns(termLedger, columns), householdCode: null }],
  columns,
  place: async ({ transaction, division }) => {
    await transaction.query(`UPDATE ${STAGE} SET division_code = $1`, [division.slice(0, 6)]);
  },
  merge: mergeTerms,
};
