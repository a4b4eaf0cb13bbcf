import { mentionsIdentityNumber, withoutIdentityNumber } from '@dixian/personal-data';
import { type CellReport, type Column, columnOf } from './column';
import { codeDigits } from './long-number';

const DEFAULT_MAX_LENGTH = 200;
const SHORTEST_NUMBER = 15;
const EQUALS = 0x3d;
// Half of a character, and what stands for one that was lost: what was meant cannot be known.
const LOST = /[\p{Cs}\ufffd]/u;
// NUL cannot be stored by PostgreSQL; the other control characters are remains of copying.
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
// What turns the direction of the text around it, so that a reader sees another text than is kept.
const TURNING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
// Letter by letter, for whole texts would lose the ideographs that names are registered with.
const MARKED = /\P{M}\p{M}+/gu;

// One look at each cell, for nearly none has any of it.
const SUSPECT = /[\p{Cs}\p{Cc}\p{M}\ufffd\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

function plainText(text: string, report: CellReport): string | undefined {
  if (LOST.test(text)) return report.reject('UNREADABLE_CHARACTERS');
  const composed = text.replace(CONTROLS, '').replace(MARKED, (letter) => letter.normalize('NFC'));
  const plain = composed.replace(TURNING, '');
  if (plain !== composed) report.warn('CHARACTERS_REMOVED');
  if (plain === '' && report.required) return report.reject('REQUIRED');
  return plain === '' ? undefined : plain;
}

/**
 * Free text, at most `maxLength` characters (200 unless given). Text that begins with `=` is kept with the warning
 * FORMULA_TEXT, an identity number in it is taken out with the warning NUMBER_TAKEN_OUT. `spaces: 'remove'` drops spaces inside, as in names set out in two columns (张　三).
 */
export function text(options: { maxLength?: number; spaces?: 'keep' | 'remove' } = {}): Column<string> {
  const max = options.maxLength ?? DEFAULT_MAX_LENGTH;
  const removeSpaces = options.spaces === 'remove';
  return columnOf('text', (cell, kind, report) => {
    const digits = codeDigits(cell, kind);
    if (digits === undefined) return report.reject('DIGITS_LOST');
    const plain = SUSPECT.test(digits) ? plainText(digits, report) : digits;
    if (plain === undefined) return undefined;
    let value = plain;
    if (removeSpaces) value = value.replace(/\s+/g, '');
    if (value.length >= SHORTEST_NUMBER && mentionsIdentityNumber(value)) {
      value = withoutIdentityNumber(value);
      report.warn('NUMBER_TAKEN_OUT');
    }
    if (value.length > max) return report.reject('TOO_LONG', { max });
    if (value.charCodeAt(0) === EQUALS) report.warn('FORMULA_TEXT');
    return value;
  });
}
