import type { CellKind } from '../cell';
import { compact } from '../cleaning';
import { type Column, columnOf } from './column';
import { codeDigits, isDigits } from './long-number';

function codeText(cell: string, kind: CellKind): string | undefined {
  if (kind === 'text' && isDigits(cell)) return cell;
  return codeDigits(compact(cell), kind)?.toUpperCase();
}

/**
 * A code such as 户编号 or a contract number: half width, without spaces, upper case; `pattern` must match all of it.
 * Rejects DIGITS_LOST where a spreadsheet made a quantity of it, CODE_FORMAT where the pattern does not match.
 */
export function code(options: { pattern?: RegExp; maxLength?: number } = {}): Column<string> {
  const max = options.maxLength ?? 64;
  const pattern =
    options.pattern === undefined ? undefined : new RegExp(`^(?:${options.pattern.source})$`, 'u');
  return columnOf('code', (cell, kind, report) => {
    const value = codeText(cell, kind);
    if (value === undefined) return report.reject('DIGITS_LOST');
    if (value.length > max) return report.reject('TOO_LONG', { max });
    if (value === '' || value.indexOf('\ufffd') >= 0) return report.reject('CODE_FORMAT');
    return pattern === undefined || pattern.test(value) ? value : report.reject('CODE_FORMAT');
  });
}
