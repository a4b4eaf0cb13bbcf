import { checkCertificateNumber, normaliseCertificate } from '@dixian/personal-data';
import type { CellKind } from '../cell';
import type { RowProblemCode } from '../messages';
import { LedgerUnreadable } from '../unreadable';
import { type Column, columnOf } from './column';
import { codeDigits, isDigits } from './long-number';

const CODES = {
  LENGTH: 'CERTIFICATE_LENGTH',
  CHARACTERS: 'CERTIFICATE_CHARACTERS',
  BIRTH_DATE: 'CERTIFICATE_BIRTH_DATE',
  CHECK_DIGIT: 'CERTIFICATE_CHECK_DIGIT',
  DISABILITY_CATEGORY: 'CERTIFICATE_DISABILITY_CATEGORY',
  DISABILITY_GRADE: 'CERTIFICATE_DISABILITY_GRADE',
} as const satisfies Record<string, RowProblemCode>;

// Digits hidden for the notice board: the file was made to be shown, not to be loaded.
const MASKED = /[*＊○●]|[XxＸ×]{3}/;

function certificateText(cell: string, kind: CellKind): string | undefined {
  if (kind === 'text' && isDigits(cell)) return cell;
  const digits = codeDigits(cell, kind);
  return digits === undefined ? undefined : normaliseCertificate(digits);
}

/**
 * 证件号码 of 18 (GB 11643), 20 or 22 characters (GB/T 26341), normalised and checked down to its check digit. A birth
 * after the day of export is refused as well; a number with hidden digits refuses the whole file.
 */
export function certificate(): Column<string> {
  return columnOf('certificate', (cell, kind, report) => {
    const number = certificateText(cell, kind);
    if (number === undefined) return report.reject('DIGITS_LOST');
    const check = checkCertificateNumber(number, report.exportedOn);
    if (check.ok) return number;
    if (MASKED.test(cell)) throw new LedgerUnreadable('MASKED');
    return report.reject(CODES[check.problem]);
  });
}
