import type { CellKind } from '../cell';

const SCIENTIFIC = /^[+-]?\d(\.\d+)?[Ee]\+\d{2,}$/;
const EXCEL_EXACT = 1e15;

/**
 * The digits of a code that a spreadsheet may have turned into a quantity. Undefined when digits are lost: Excel keeps
 * 15 of them, and CSV saved from a scientific display keeps fewer.
 */
export function codeDigits(text: string, kind: CellKind): string | undefined {
  if (kind !== 'number' && kind !== 'percent') {
    return text.indexOf('+') > 0 && SCIENTIFIC.test(text) ? undefined : text;
  }
  if (/^\d{1,15}$/.test(text)) return text;
  const value = Number(text);
  if (Number.isInteger(value)) return Math.abs(value) < EXCEL_EXACT ? String(value) : undefined;
  return text;
}

/** True for a text of digits alone, which needs no cleaning. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
