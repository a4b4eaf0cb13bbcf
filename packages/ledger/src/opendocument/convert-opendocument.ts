import { fstatSync } from 'node:fs';
import type { BookWriter } from '../conversion/book-writer';
import { bytesOf } from '../conversion/input';
import { markupText } from '../html/markup-text';
import { LedgerUnreadable } from '../unreadable';
import { archiveFrom } from '../xlsx/archive';
import { readXml, XmlReader } from '../xlsx/xml';
import { SpreadsheetXml } from './spreadsheet-xml';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Converts an OpenDocument spreadsheet (.ods), as LibreOffice and WPS write it. */
export async function convertOpenDocument(input: number, book: BookWriter): Promise<void> {
  const archive = await archiveFrom(input, book.limits);
  const { partBytes, smallPartBytes } = book.limits;
  if (archive.has(MANIFEST)) {
    await readXml(archive.read(MANIFEST, smallPartBytes), {
      open: (name) => {
        if (name === 'encryption-data') throw new LedgerUnreadable('PASSWORD');
      },
    });
  }
  await readXml(archive.read(CONTENT, partBytes), new SpreadsheetXml(book));
}

/** Converts the same as one file of XML (.fods). */
export async function convertFlatOpenDocument(input: number, book: BookWriter): Promise<void> {
  if (fstatSync(input).size > book.limits.partBytes) throw new LedgerUnreadable('TOO_LARGE');
  const reader = new XmlReader(new SpreadsheetXml(book));
  for await (const text of markupText(bytesOf(input))) reader.write(Buffer.from(text));
  reader.end();
}
