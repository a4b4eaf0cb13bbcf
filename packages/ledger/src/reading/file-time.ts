import type { PlainDate } from '@dixian/calendar';
import type { FoundSheet, FoundSheets } from '../sheet/find-sheets';
import { yearsOfName } from '../sheet/title-facts';
import { LedgerUnreadable } from '../unreadable';
import type { ReadingAnswers, SpeaksFor } from './ledger-reading';

/** Two years of which a person must choose one. */
export interface YearDoubt {
  title: readonly number[];
  fileName: readonly number[];
}

/** The year a file is about, and whether title and name disagree on it. */
export function fileYear(
  { fitting }: FoundSheets,
  fileName: string,
  answers: ReadingAnswers,
): { year: number | undefined; doubt: YearDoubt | undefined } {
  if (answers.year !== undefined) return { year: answers.year, doubt: undefined };
  const title = [...new Set(fitting.flatMap(({ facts }) => facts.years))];
  const named = yearsOfName(fileName);
  const [first] = title;
  if (first === undefined) return { year: named[0], doubt: undefined };
  const agreed = title.length > 1 ? title.filter((year) => named.includes(year)) : title;
  const isCertain = title.length === 1 && (named.length === 0 || named.includes(first));
  if (isCertain) return { year: first, doubt: undefined };
  if (title.length > 1 && agreed.length === 1) return { year: agreed[0], doubt: undefined };
  return { year: first, doubt: { title, fileName: named } };
}

/** Sheets whose months or years differ: a person says which count. */
export function timesDiffer(fitting: readonly FoundSheet[]): boolean {
  const times = fitting.map(
    ({ facts, sheet }) => facts.month ?? facts.months ?? facts.years[0] ?? sheetTime(sheet.name),
  );
  const known = times.filter((time) => time !== undefined);
  return new Set(known.map(String)).size > 1;
}

function sheetTime(name: string): string | undefined {
  return /^(?:1[0-2]|[1-9])月份?$/.exec(name.trim())?.[0];
}

/** The day or month that a file speaks for. Throws EXPORTED_IN_FUTURE where that has not come by `today`. */
export function speaksFor(
  { fitting }: FoundSheets,
  year: number | undefined,
  today: PlainDate | undefined,
): SpeaksFor {
  const dated = fitting.find(({ facts }) => facts.exportedOn !== undefined)?.facts;
  const month = fitting.find(({ facts }) => facts.month !== undefined)?.facts.month;
  const day = dated?.exportedOn;
  if (day !== undefined && today !== undefined && day > today) {
    throw new LedgerUnreadable('EXPORTED_IN_FUTURE', { day, today });
  }
  const from = dated?.dayFrom ?? (month === undefined && year === undefined ? 'ASSUMED' : 'TITLE');
  return { day, month, year, from };
}
