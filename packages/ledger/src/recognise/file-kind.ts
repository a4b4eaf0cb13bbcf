import { LedgerUnreadable } from '../unreadable';
import { headText } from './head-text';
import { type MarkupKind, markupKind } from './markup-kind';
import { refusalOf } from './signatures';

/** Whose bytes these are; `zip` and `compound` hold further files, which say what it is. */
export type FileKind = 'zip' | 'compound' | 'biff' | 'text' | MarkupKind;

/** Bytes that are enough to tell. */
export const HEAD_BYTES = 16 * 1024;

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
// The first record of an Excel file before 1997 that stands alone: BOF of BIFF2 to 5 with the length it then has.
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
].map((bytes) => Buffer.from(bytes));

/** What a file is by its first bytes, whatever its name says. Throws LedgerUnreadable where it can hold no table. */
export function fileKind(head: Buffer): FileKind {
  const starts = (mark: Buffer) => head.subarray(0, mark.length).equals(mark);
  if (head.length === 0) throw new LedgerUnreadable('EMPTY');
  if (starts(ZIP)) return 'zip';
  if (starts(COMPOUND_FILE)) return 'compound';
  if (BIFF.some(starts)) return 'biff';
  const refusal = refusalOf(head);
  if (refusal !== undefined) throw new LedgerUnreadable(refusal);
  const text = headText(head);
  if (text === undefined || /^mime-version:/i.test(text)) throw new LedgerUnreadable('NOT_A_SPREADSHEET');
  return text.startsWith('<') ? (markupKind(text) ?? 'text') : 'text';
}
