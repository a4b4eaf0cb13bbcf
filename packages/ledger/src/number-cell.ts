import type { CellKind } from './cell';
import { daySerial } from './columns/day-text';
import type { NumberKind } from './number-format';

const DAYS_FROM_1900_TO_1904 = 1462;

/** A cell's number by what it means under its format: a day's number becomes the day, by the system of its workbook. */
export function numberCell(
  text: string,
  kind: NumberKind,
  counts1904: boolean,
): { text: string; kind: CellKind } {
  if (kind !== 'date') return { text, kind };
  const day = daySerial(Number(text) + (counts1904 ? DAYS_FROM_1900_TO_1904 : 0));
  return day === undefined ? { text, kind: 'number' } : { text: day, kind: 'date' };
}
