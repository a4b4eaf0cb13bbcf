import { type PlainDate, parsePlainDate } from '@dixian/calendar';
import type { SheetRow } from '../cell';
import { dayText } from '../columns/day-text';
import { LedgerUnreadable } from '../unreadable';

const DAY = '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?|\\d{8}(?!\\d)';
const EXPORTED = /导出(?:日期|时间|日)\s*[:：]?\s*([^\s:：]\S*(?:\s*[年月日]\s*\d*)*)?/;
const FIRST_DAY = new RegExp(`^(${DAY})`);
const AS_OF = new RegExp(`截[至止]到?\\s*[:：]?\\s*(${DAY})`);
const DAY_IN_NAME = /_(\d{4})(\d{2})(\d{2})(?!\d)/;
const MONTH = /(20\d{2})\s*(?:年\s*|[-.])(1[0-2]|0?[1-9])\s*月(?!\s*\d{1,2}\s*日)/;
const MONTHS =
  /20\d{2}\s*[年.]\s*(?:1[0-2]|0?[1-9])\s*(?:月份?)?\s*(?:至|到|~|～|-|—|–)\s*(?:20\d{2}\s*[年.]\s*)?(?:1[0-2]|0?[1-9])\s*月(?!\s*\d{1,2}\s*日)/;
const MONTH_ALONE = /^(1[0-2]|0?[1-9])月份?$/;
const QUARTER = /20\d{2}年?\s*(?:第?[一二三四1-4]季度?|[上下]半年)/;
const YEARS = /(?<!\d)(20\d{2})(?=年|\D|$)/g;
const DATED = /(?:(?:填表|填报|制表|公示|打印|发布|导出)(?:日期|时间|日)|截[至止])\s*[:：]?\s*\S*/g;
const YEAR_IN_NAME = /(?<!\d)(20\d{2})(?:\d{2}){0,2}(?!\d)/g;

/** What title rows, the sheet's and the file's name say of the time a sheet is about. */
export interface TitleFacts {
  /** The title rows, the sheet's and the file's name, a line each. */
  text: string;
  exportedOn: PlainDate | undefined;
  dayFrom: 'EXPORT_DAY' | 'AS_OF' | 'FILE_NAME' | undefined;
  /** YYYY-MM; none where several months are named. */
  month: string | undefined;
  /** Several months as they are written: 2025年7月至9月. */
  months: string | undefined;
  quarter: string | undefined;
  /** Years that the title rows name, else the sheet's name. */
  years: readonly number[];
}

/** The text of title rows without days on which something was filled in. */
function withoutDays(text: string): string {
  return text.replace(DATED, ' ');
}

function yearsIn(text: string, pattern: RegExp): number[] {
  return [...new Set([...text.matchAll(pattern)].map((found) => Number(found[1])))];
}

/** Years in a file's name. */
export function yearsOfName(fileName: string): number[] {
  return yearsIn(fileName, YEAR_IN_NAME);
}

/** Reads title rows and names. Throws DAY_UNREADABLE where a day of export is stated that is none. */
export function titleFacts(titleRows: readonly SheetRow[], sheetName: string, fileName: string): TitleFacts {
  const rows = titleRows.map(({ cells }) => cells.filter((cell) => cell !== '').join(' '));
  const title = rows.join('\n');
  const plain = withoutDays(title);
  const name = sheetName.trim();
  const year = yearsIn(plain, YEARS);
  const months = MONTHS.exec(name)?.[0] ?? MONTHS.exec(plain)?.[0] ?? MONTHS.exec(fileName)?.[0];
  return {
    text: [name, title, fileName].join('\n'),
    ...dayOf(title, fileName),
    month: months === undefined ? onlyMonth({ name, plain, fileName }, year[0]) : undefined,
    months,
    quarter: QUARTER.exec(name)?.[0] ?? QUARTER.exec(plain)?.[0] ?? QUARTER.exec(fileName)?.[0],
    years: year.length > 0 ? year : yearsIn(name, YEARS),
  };
}

function onlyMonth(
  { name, plain, fileName }: { readonly name: string; readonly plain: string; readonly fileName: string },
  year: number | undefined,
): string | undefined {
  return (
    monthIn(name, year) ??
    monthIn(plain, undefined) ??
    (plain.trim() === '' ? monthIn(fileName, undefined) : undefined)
  );
}

function monthIn(text: string, year: number | undefined): string | undefined {
  const found = MONTH.exec(text);
  if (found !== null) return `${found[1]}-${(found[2] ?? '').padStart(2, '0')}`;
  const alone = MONTH_ALONE.exec(text);
  return alone === null || year === undefined ? undefined : `${year}-${(alone[1] ?? '').padStart(2, '0')}`;
}

function dayOf(title: string, fileName: string): Pick<TitleFacts, 'exportedOn' | 'dayFrom'> {
  const stated = EXPORTED.exec(title)?.[1];
  if (stated !== undefined && /^\d/.test(stated)) {
    const written = FIRST_DAY.exec(stated)?.[1];
    const day = written === undefined ? undefined : dayText(written.replace(/\s/g, ''));
    if (day === undefined) throw new LedgerUnreadable('DAY_UNREADABLE');
    return { exportedOn: day, dayFrom: 'EXPORT_DAY' };
  }
  const asOf = AS_OF.exec(title)?.[1];
  const day = asOf === undefined ? undefined : dayText(asOf.replace(/\s/g, ''));
  if (day !== undefined) return { exportedOn: day, dayFrom: 'AS_OF' };
  const named = DAY_IN_NAME.exec(fileName);
  const ofName = named === null ? undefined : parsePlainDate(`${named[1]}-${named[2]}-${named[3]}`);
  return { exportedOn: ofName, dayFrom: ofName === undefined ? undefined : 'FILE_NAME' };
}
