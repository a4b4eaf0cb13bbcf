import type { OpenedSheets } from './cell';
import { csvSheet } from './csv/csv-sheet';
import { markedEncoding } from './csv/encoding';
import type { LedgerLimits } from './limits';
import { firstBytes, type LedgerSource, openerOf, totalBytesOf } from './source';
import { LedgerUnreadable } from './unreadable';
import { openXlsx } from './xlsx/open-xlsx';

const HEAD_BYTES = 4096;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
// Web pages saved with the name of a spreadsheet, PDF, rich text: text, but no rows of cells.
const OTHER_TEXT = /^(ï»¿)?\s*(<(!doctype|html|\?xml|table|head|meta)|%PDF-|\{\\rtf)/i;

/** Opens a source by what its bytes are, whatever its name says. Throws LedgerUnreadable when it is no table. */
export async function openSheets(source: LedgerSource, limits: LedgerLimits): Promise<OpenedSheets> {
  const head = await firstBytes(source, HEAD_BYTES);
  const starts = (mark: Buffer) => head.subarray(0, mark.length).equals(mark);
  if (head.length === 0) throw new LedgerUnreadable('EMPTY');
  if (starts(COMPOUND_FILE)) throw new LedgerUnreadable('OLD_EXCEL');
  if (starts(ZIP)) return openXlsx(source, limits);
  if (starts(EMPTY_ZIP)) throw new LedgerUnreadable('NOT_A_SPREADSHEET');
  const wide = markedEncoding(head)?.startsWith('utf-16') ?? false;
  if (!wide && (head.includes(0) || OTHER_TEXT.test(head.toString('latin1')))) {
    throw new LedgerUnreadable('NOT_A_SPREADSHEET');
  }
  const totalBytes = await totalBytesOf(source);
  if (totalBytes > limits.fileBytes) throw new LedgerUnreadable('TOO_LARGE');
  return {
    sheets: [csvSheet(openerOf(source), limits)],
    counts1904: false,
    totalBytes,
    close: async () => {},
  };
}
