import type { CellKind } from '../cell';
import { daySerial } from '../columns/day-text';
import type { NumberKind } from '../number-format';
import { isoDay } from '../zoned-day';
import type { SharedStrings } from './shared-strings';
import { unescapeText } from './shared-strings';

const DAYS_FROM_1900_TO_1904 = 1462;

/** What the cells of a sheet refer to. */
export interface SheetContext {
  strings: SharedStrings | undefined;
  numberKinds: readonly NumberKind[];
  from1904: boolean;
}

/** A cell as its element says it: type and style attributes, text of `v` or `is`, and whether it holds a formula. */
export interface RawCell {
  type: string;
  style: number;
  text: string;
  formula: boolean;
}

/** The text of a cell and what it was. A formula counts by its saved result; without one it is an error. */
export function cellValue(raw: RawCell, context: SheetContext): { text: string; kind: CellKind } {
  const { type, text } = raw;
  if (text === '')
    return raw.formula && type !== 'str' ? { text: '?', kind: 'error' } : { text, kind: 'text' };
  switch (type) {
    case 's':
      return { text: context.strings?.get(Number(text)) ?? '', kind: 'text' };
    case 'inlineStr':
    case 'str':
      return { text: unescapeText(text), kind: 'text' };
    case 'b':
      return { text: text === '1' || text === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text, kind: 'error' };
    case 'd':
      return { text: isoDay(text) ?? text.slice(0, 10), kind: 'date' };
    default:
      return numberValue(text, context, context.numberKinds[raw.style] ?? 'number');
  }
}

function numberValue(
  text: string,
  { from1904 }: SheetContext,
  kind: NumberKind,
): { text: string; kind: CellKind } {
  if (kind !== 'date') return { text, kind };
  const day = daySerial(Number(text) + (from1904 ? DAYS_FROM_1900_TO_1904 : 0));
  return day === undefined ? { text, kind: 'number' } : { text: day, kind: 'date' };
}
