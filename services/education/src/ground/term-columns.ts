import type { StageColumn } from '@dixian/imports';
import type { Problem } from '@dixian/ledger';
import { schoolYearFrom, TERM_WORDS } from './domain/school-term';

/** What rows that tell of a term have. */
export interface OfTerm {
  readonly schoolYear: string;
  readonly term: keyof typeof TERM_WORDS;
}

const YEAR_UNREADABLE: Problem = {
  code: 'SCHOOL_YEAR_UNREADABLE',
  column: '学年',
  severity: 'REJECTED',
  message: {
    zh: '学年请写成“2025-2026”。',
    en: 'Please write the school year as 2025-2026.',
  },
};

/** The finding for a row whose school year cannot be read. */
export function termProblems({ schoolYear, term }: OfTerm): Problem[] {
  return schoolYearFrom(schoolYear, TERM_WORDS[term]) === undefined ? [YEAR_UNREADABLE] : [];
}

/** The stage's columns of a term. */
export function termColumns<Row extends OfTerm>(): Record<'school_year' | 'term', StageColumn<Row>> {
  return {
    school_year: {
      type: 'text',
      of: ({ schoolYear, term }) => schoolYearFrom(schoolYear, TERM_WORDS[term]) ?? null,
    },
    term: { type: 'text', of: ({ term }) => TERM_WORDS[term] },
  };
}
