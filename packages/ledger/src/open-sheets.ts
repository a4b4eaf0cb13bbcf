import type { OpenedSheets } from './cell';
import { openConverted } from './conversion/open-converted';
import { csvSheet } from './csv/csv-sheet';
import type { LedgerLimits } from './limits';
import { fileKind, HEAD_BYTES } from './recognise/file-kind';
import { zipKind } from './recognise/zip-kind';
import { firstBytes, type LedgerSource, openerOf, totalBytesOf } from './source';
import { LedgerUnreadable } from './unreadable';
import { openArchive } from './xlsx/archive';
import { openXlsx } from './xlsx/open-xlsx';

/** Opens a source by what its bytes are, whatever its name says. Throws LedgerUnreadable when it is no table. */
export async function openSheets(source: LedgerSource, limits: LedgerLimits): Promise<OpenedSheets> {
  const kind = fileKind(await firstBytes(source, HEAD_BYTES));
  if (kind === 'zip') return openZip(source, limits);
  if (kind !== 'text') return openConverted(source, kind, limits);
  const totalBytes = await totalBytesOf(source);
  if (totalBytes > limits.fileBytes) throw new LedgerUnreadable('TOO_LARGE');
  return {
    sheets: [csvSheet(openerOf(source), limits)],
    counts1904: false,
    totalBytes,
    close: async () => {},
  };
}

async function openZip(source: LedgerSource, limits: LedgerLimits): Promise<OpenedSheets> {
  const archive = await openArchive(source, limits);
  let isKept = false;
  try {
    if ((await zipKind(archive, limits)) === 'opendocument') {
      return await openConverted(source, 'opendocument', limits);
    }
    const opened = await openXlsx(archive, limits);
    isKept = true;
    return opened;
  } finally {
    if (!isKept) archive.close();
  }
}
