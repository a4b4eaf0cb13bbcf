import { mentionsIdentityNumber, withoutIdentityNumber } from '@dixian/personal-data';
import { type Column, columnOf } from './column';
import { codeDigits } from './long-number';

const DEFAULT_MAX_LENGTH = 200;
const SHORTEST_NUMBER = 15;
const EQUALS = 0x3d;
// NUL cannot be stored by PostgreSQL; the other control characters are remains of copying.
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/**
 * Free text, at most `maxLength` characters (200 unless given). Text that begins with `=` is kept with the warning
 * FORMULA_TEXT, an identity number in it is taken out with the warning NUMBER_TAKEN_OUT. `spaces: 'remove'` drops spaces inside, as in names set out in two columns (张　三).
 */
export function text(options: { maxLength?: number; spaces?: 'keep' | 'remove' } = {}): Column<string> {
  const max = options.maxLength ?? DEFAULT_MAX_LENGTH;
  const removeSpaces = options.spaces === 'remove';
  return columnOf((cell, kind, report) => {
    const digits = codeDigits(cell, kind);
    if (digits === undefined) return report.reject('DIGITS_LOST');
    if (digits.indexOf('\ufffd') >= 0) return report.reject('UNREADABLE_CHARACTERS');
    let value = digits.search(CONTROLS) < 0 ? digits : digits.replace(CONTROLS, '');
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
