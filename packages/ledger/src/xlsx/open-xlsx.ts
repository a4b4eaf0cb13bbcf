import type { OpenedSheets, SheetRows } from '../cell';
import type { LedgerLimits } from '../limits';
import type { Archive } from './archive';
import type { SheetContext } from './cell-value';
import { readMerges } from './merges';
import { readSharedStrings, type SharedStrings } from './shared-strings';
import { SheetReader } from './sheet-reader';
import { readWorkbook, type Workbook } from './workbook';

/** Opens an .xlsx or .xlsm: its sheets, read piece by piece. The archive is closed with it, not where it fails. */
export async function openXlsx(archive: Archive, limits: LedgerLimits): Promise<OpenedSheets> {
  let strings: SharedStrings | undefined;
  const close = async () => {
    strings?.close();
    archive.close();
  };
  try {
    const workbook = await readWorkbook(archive, limits);
    strings = await stringsOf(archive, workbook, limits);
    const context = { strings, numberKinds: workbook.numberKinds, from1904: workbook.from1904 };
    const sheets = workbook.sheets.map(({ name, isHidden, part }) => ({
      name,
      isHidden,
      rows: () => sheetRows(archive, part, context, limits),
      merges: () => readMerges(archive.read(part, limits.partBytes), limits.merges),
    }));
    return { sheets, counts1904: workbook.from1904, totalBytes: archive.fileBytes, close };
  } catch (error) {
    strings?.close();
    throw error;
  }
}

async function stringsOf(
  archive: Archive,
  workbook: Workbook,
  limits: LedgerLimits,
): Promise<SharedStrings | undefined> {
  const { sharedStringsPart: part } = workbook;
  if (part === undefined) return undefined;
  return readSharedStrings(archive.read(part, limits.partBytes), limits.cellCharacters);
}

async function* sheetRows(
  archive: Archive,
  part: string,
  context: SheetContext,
  limits: LedgerLimits,
): AsyncGenerator<SheetRows> {
  const reader = new SheetReader(context, limits);
  const unpackedBytes = Math.max(1, archive.sizeOf(part));
  let unpacked = 0;
  // Progress is told in bytes of the file, of which the sheet is nearly all.
  const bytesRead = () => Math.round((unpacked / unpackedBytes) * archive.fileBytes);
  for await (const piece of archive.read(part, limits.partBytes)) {
    unpacked += piece.length;
    yield { rows: reader.read(piece), bytesRead: bytesRead() };
  }
  yield { rows: reader.end(), bytesRead: bytesRead() };
}
