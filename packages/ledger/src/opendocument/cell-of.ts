import type { CellKind } from '../cell';
import { numberCell } from '../number-cell';
import type { Attributes } from '../xlsx/xml';
import { isoDay } from '../zoned-day';
import type { CellStyles } from './cell-styles';

/** A cell as its elements say it: attributes and the text it shows. */
export interface CellText {
  attributes: Attributes;
  text: string;
  paragraphs: number;
}

/** A number of repetitions or cells spanned; 1 where there is none. */
export function repeated(text: string | undefined): number {
  const value = Number(text ?? 1);
  return Number.isInteger(value) && value > 1 ? value : 1;
}

/** The text of a cell and what it was: the value kept with it rather than what it shows. */
export function cellOf(
  { attributes, text }: CellText,
  styles: CellStyles,
  counts1904: boolean,
): { text: string; kind: CellKind } {
  const hasFormula = attributes['table:formula'] !== undefined;
  const value = attributes['office:value'] ?? '';
  if (attributes['calcext:value-type'] === 'error') return { text: text === '' ? '?' : text, kind: 'error' };
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return numberCell(value, styles.kindOf(attributes['table:style-name']), counts1904);
    case 'percentage':
      return { text: value, kind: 'percent' };
    case 'date': {
      const day = isoDay(attributes['office:date-value'] ?? '');
      return day === undefined ? { text, kind: 'text' } : { text: day, kind: 'date' };
    }
    case 'boolean':
      return { text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case undefined:
      return hasFormula && text === '' ? { text: '?', kind: 'error' } : { text, kind: 'text' };
    default:
      return { text: attributes['office:string-value'] ?? text, kind: 'text' };
  }
}
