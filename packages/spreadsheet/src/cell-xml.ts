import { daysBetween, parsePlainDate, plainDate } from '@dixian/calendar';
import type { Cell, CellValue, Mark } from './cell';
import { neutralised } from './escape-cell';
import { styleOf } from './styles';
import { cellText } from './xml-text';

const SERIAL_ZERO = plainDate('1899-12-30');
const FIRST_DAY = '1900-03-01';
const LONGEST_TEXT = 32_767;
const AMOUNT = /^-?\d{1,15}(\.\d+)?$/;
const SAFE_DIGITS = 15;

/** Letters of a column, from 0: A, B … Z, AA … */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A text cell under a style. */
export function textCell(text: string, style: number): string {
  if (text === '') return `<c s="${style}"/>`;
  const whole = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(whole)}</t></is></c>`;
}

function markedText(text: string, mark: Mark | 'none'): string {
  return textCell(neutralised(text), styleOf('text', mark));
}

// A spreadsheet calculates in doubles: what has more digits than one holds is kept as text.
function amountCell(amount: string, mark: Mark | 'none'): string {
  const digits = amount.replace(/^-|\./g, '').length;
  if (!AMOUNT.test(amount) || digits > SAFE_DIGITS) return markedText(amount, mark);
  return `<c s="${styleOf('amount', mark)}"><v>${amount}</v></c>`;
}

function dayCell(day: string, mark: Mark | 'none'): string {
  const parsed = parsePlainDate(day);
  if (parsed === undefined || parsed < FIRST_DAY) return markedText(day, mark);
  return `<c s="${styleOf('day', mark)}"><v>${daysBetween(SERIAL_ZERO, parsed)}</v></c>`;
}

function valueXml(value: CellValue, mark: Mark | 'none'): string {
  if (value === null) return `<c s="${styleOf('general', mark)}"/>`;
  if (typeof value === 'string') return markedText(value, mark);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return markedText(String(value), mark);
    return `<c s="${styleOf('general', mark)}"><v>${value}</v></c>`;
  }
  return 'day' in value ? dayCell(value.day, mark) : amountCell(value.amount, mark);
}

/** One cell of a row. Cells carry no address: they stand in order. */
export function cellXml(cell: Cell): string {
  if (cell !== null && typeof cell === 'object' && 'mark' in cell) return valueXml(cell.value, cell.mark);
  return valueXml(cell, 'none');
}
