import { LedgerUnreadable } from '../unreadable';

const BOF = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;

/**
 * Looks whether the records of an .xls are whole before they are read: the workbook's and those of each sheet it names
 * begin and end, and none reaches beyond the file. Throws TRUNCATED, and PASSWORD for an encrypted one.
 */
export function checkRecords(stream: Buffer): void {
  const sheets: number[] = [];
  checkPart(stream, 0, (type, at, length) => {
    if (type === FILE_PASS) throw new LedgerUnreadable('PASSWORD');
    if (type === BOUND_SHEET && length >= 6) sheets.push(stream.readUInt32LE(at));
  });
  for (const sheet of sheets) checkPart(stream, sheet, () => {});
}

function checkPart(
  stream: Buffer,
  from: number,
  seen: (type: number, at: number, length: number) => void,
): void {
  let depth = 0;
  for (let at = from; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (at + 4 + length > stream.length || (at === from && !BOF.has(type))) break;
    if (BOF.has(type)) depth += 1;
    else if (type === EOF) depth -= 1;
    if (depth === 0) return;
    seen(type, at + 4, length);
    at += 4 + length;
  }
  throw new LedgerUnreadable('TRUNCATED');
}
