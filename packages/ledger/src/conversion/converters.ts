import { convertCompound, convertPlainBiff } from '../biff/convert-biff';
import { convertHtml } from '../html/convert-html';
import { convertFlatOpenDocument, convertOpenDocument } from '../opendocument/convert-opendocument';
import { convertSpreadsheetXml } from '../spreadsheet-xml/convert-spreadsheet-xml';
import type { ConvertedFormat } from './book';
import type { BookWriter } from './book-writer';

/** Reads the file of a descriptor into a book. Throws LedgerUnreadable, or anything where the file is faulty. */
type Converter = (input: number, book: BookWriter) => Promise<void>;

/** The converter of each format; libraries are loaded by the one that needs them. */
export const CONVERTERS: Readonly<Record<ConvertedFormat, Converter>> = {
  html: convertHtml,
  'spreadsheet-xml': convertSpreadsheetXml,
  opendocument: convertOpenDocument,
  'flat-opendocument': convertFlatOpenDocument,
  compound: convertCompound,
  biff: convertPlainBiff,
};
