import type { LedgerLimits } from '../limits';
import { LedgerUnreadable } from '../unreadable';
import type { Archive } from '../xlsx/archive';

const DOCUMENTS = ['word/document.xml', 'ppt/presentation.xml', 'visio/document.xml', 'OFD.xml'];
const WORKBOOK = ['xl/workbook.xml', '[Content_Types].xml', '_rels/.rels'];

/** Which workbook a zip file is, by the files in it. Throws LedgerUnreadable where it is none. */
export async function zipKind(archive: Archive, limits: LedgerLimits): Promise<'xlsx' | 'opendocument'> {
  const hasAny = (names: readonly string[]) => names.some((name) => archive.has(name));
  if (archive.has('xl/workbook.bin')) throw new LedgerUnreadable('BINARY_WORKBOOK');
  if (archive.has('xl/workbook.xml')) return 'xlsx';
  if (hasAny(DOCUMENTS)) throw new LedgerUnreadable('DOCUMENT');
  if (archive.has('mimetype') && archive.has('content.xml')) {
    if ((await mimeType(archive, limits)).includes('opendocument.spreadsheet')) return 'opendocument';
    throw new LedgerUnreadable('DOCUMENT');
  }
  // A workbook may keep its parts under other names; its relations tell.
  if (hasAny(WORKBOOK)) return 'xlsx';
  throw new LedgerUnreadable('ARCHIVE');
}

async function mimeType(archive: Archive, limits: LedgerLimits): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of archive.read('mimetype', limits.smallPartBytes)) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}
