import type { BookWriter } from '../conversion/book-writer';
import { bytesOf } from '../conversion/input';
import { markupText } from '../html/markup-text';
import { XmlReader } from '../xlsx/xml';
import { WorkbookXml } from './workbook-xml';

/** Converts a workbook in the XML of Excel 2003, which many portals write and name .xls. */
export async function convertSpreadsheetXml(input: number, book: BookWriter): Promise<void> {
  const reader = new XmlReader(new WorkbookXml(book));
  for await (const text of markupText(bytesOf(input))) reader.write(Buffer.from(text));
  reader.end();
}
