import { closeSync, read } from 'node:fs';
import { promisify } from 'node:util';
import type { OpenedSheets, SheetRow, SheetRows } from '../cell';
import type { ConvertedBook, ConvertedSheet } from './book';

const readBytes = promisify(read);

/** A converted file as sheets: their rows are read back block by block. Closing it frees the rows. */
export function convertedSheets(book: ConvertedBook, descriptor: number, totalBytes: number): OpenedSheets {
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.isHidden,
    rows: () => rowsOf(sheet, descriptor, totalBytes),
    merges: async () => sheet.merges,
  }));
  return { sheets, counts1904: book.counts1904, totalBytes, close: async () => closeSync(descriptor) };
}

async function* rowsOf(
  { blocks }: ConvertedSheet,
  descriptor: number,
  totalBytes: number,
): AsyncGenerator<SheetRows> {
  for (const [i, [at, length]] of blocks.entries()) {
    const buffer = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const { bytesRead } = await readBytes(descriptor, buffer, done, length - done, at + done);
      if (bytesRead === 0) throw new Error('The rows of a converted ledger have an end before their end');
      done += bytesRead;
    }
    const rows: SheetRow[] = JSON.parse(buffer.toString());
    yield { rows, bytesRead: Math.round(((i + 1) / blocks.length) * totalBytes) };
  }
}
