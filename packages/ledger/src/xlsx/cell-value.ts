import type { CellKind } from '../cell';
import { numberCell } from '../number-cell';
import type { NumberKind } from '../number-format';
import { isoDay } from '../zoned-day';
import type { SharedStrings } from './shared-strings';
import { unescapeText } from './shared-strings';

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
      return numberCell(text, context.numberKinds[raw.style] ?? 'number', context.from1904);
  }
}
