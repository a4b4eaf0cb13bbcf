import type { CellKind } from '../cell';
import { numberCell } from '../number-cell';
import type { NumberKind } from '../number-format';
import { isoDay } from '../zoned-day';

/** A cell as its elements say it. */
export interface CellData {
  column: number;
  /** Number, DateTime, Boolean, Error or String; '' where it has no data. */
  type: string;
  text: string;
  hasFormula: boolean;
  /** What a number means under the cell's style. */
  kind: NumberKind;
}

// A time of day alone is written as one of this day.
const NO_DAY = '1899-12-31';

/** The text of a cell and what it was. A formula saved without its result is an error. */
export function cellOfData(
  { type, text, hasFormula, kind }: CellData,
  counts1904: boolean,
): { text: string; kind: CellKind } {
  if (text === '' && hasFormula && type !== 'String') return { text: '?', kind: 'error' };
  switch (type) {
    case 'Number':
      return numberCell(text.trim(), kind, counts1904);
    case 'DateTime': {
      const day = isoDay(text.trim());
      return day === undefined || day <= NO_DAY ? { text, kind: 'text' } : { text: day, kind: 'date' };
    }
    case 'Boolean':
      return { text: text.trim() === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'Error':
      return { text, kind: 'error' };
    default:
      return { text, kind: 'text' };
  }
}
