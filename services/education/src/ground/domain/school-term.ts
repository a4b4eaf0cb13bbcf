import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';

/** 秋季 春季 */
export type Term = 'AUTUMN' | 'SPRING';

/** A term of a school year, which is written as ledgers print it: 2025-2026. */
export interface SchoolTerm {
  readonly schoolYear: string;
  readonly term: Term;
}

/** 学期 in the ledger's words. */
export const TERM_WORDS = { 春季: 'SPRING', 秋季: 'AUTUMN' } as const satisfies Record<string, Term>;

const SCHOOL_YEAR = /^(\d{4})-(\d{4})$/;

/**
 * A school year as people write it (2025-2026, 2025—26学年), or as a year alone (2025年), which of a spring is the second year
 * of its school year; undefined for anything else.
 */
export function schoolYearFrom(written: string, term: Term): string | undefined {
  const plain = written.replaceAll(/\s|学年度?$|年度?$/g, '');
  const alone = /^20\d{2}$/.test(plain) ? Number(plain) : undefined;
  if (alone !== undefined) return term === 'AUTUMN' ? `${alone}-${alone + 1}` : `${alone - 1}-${alone}`;
  const read = /^(20\d{2})[-—–~至]+(20)?(\d{2})$/.exec(plain);
  const [first, second] = [Number(read?.[1]), 2000 + Number(read?.[3])];
  return read && second === first + 1 ? `${first}-${second}` : undefined;
}

/** Whether a text is a school year as this house writes it. */
export function isSchoolYear(text: string): boolean {
  const read = SCHOOL_YEAR.exec(text);
  return read !== null && Number(read[2]) === Number(read[1]) + 1;
}

/** The term that a day lies in: a school year begins on 1 September, its spring on 1 February. */
export function termOf(day: PlainDate): SchoolTerm {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
  if (month >= 9) return { schoolYear: `${year}-${year + 1}`, term: 'AUTUMN' };
  return { schoolYear: `${year - 1}-${year}`, term: month >= 2 ? 'SPRING' : 'AUTUMN' };
}

/** The first day of the half of the school year that a term lies in, where the county's own first day does not matter. */
export function halfBegins({ schoolYear, term }: SchoolTerm): PlainDate {
  const year = Number(schoolYear.slice(0, 4));
  return plainDate(term === 'AUTUMN' ? `${year}-09-01` : `${year + 1}-02-01`);
}

/** Tells terms apart and puts them in order: 2025-1 is the autumn of 2025-2026, 2025-2 its spring. */
export function termKey({ schoolYear, term }: SchoolTerm): string {
  return `${schoolYear.slice(0, 4)}-${term === 'AUTUMN' ? 1 : 2}`;
}
