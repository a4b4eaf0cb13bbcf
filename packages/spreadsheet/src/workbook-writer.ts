import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { CHOICES_SHEET, ChoiceLists } from './choices';
import { type ListedSheet, packageParts, sheetPath } from './package-parts';
import { PartWriter } from './part-writer';
import { SheetNames } from './sheet-names';
import type { SheetPlan } from './sheet-plan';
import { SheetWriter } from './sheet-writer';
import { bareSheet } from './sheet-xml';
import { stylesXml } from './styles';

/** A sheet ends at 1,048,576 rows; titles and headers stand among them. */
const ROWS_PER_SHEET = 1_048_000;
// Files of the same content are the same bytes: nothing in them tells when they were written.
const NO_TIME = { mtime: new Date(1980, 0, 1), mode: 0o100644 };

/** A workbook that is being written, a sheet after the other. */
export interface Workbook {
  /** Begins a sheet; the one before must have ended. */
  sheet(plan: SheetPlan): SheetWriter;
  /** Writes what ties the sheets together; resolves when the output has taken all of it. */
  end(): Promise<void>;
}

/** Writes an .xlsx into a stream in constant memory: rows are compressed and gone as they come. */
export function writeWorkbook(output: Writable, { rowsPerSheet = ROWS_PER_SHEET } = {}): Workbook {
  const zip = new ZipFile();
  const names = new SheetNames();
  const lists = new ChoiceLists();
  const sheets: ListedSheet[] = [];
  let current: PassThrough | undefined;
  const written = pipeline(zip.outputStream, output);
  // A reader that went away must not leave the writer waiting for it.
  written.catch((error: unknown) =>
    current?.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  names.claim(CHOICES_SHEET);

  function openSheet(name: string): PartWriter {
    current = new PassThrough();
    sheets.push({ name: names.claim(name), hidden: false });
    zip.addReadStream(current, sheetPath(sheets.length - 1), NO_TIME);
    return new PartWriter(current);
  }

  function add(path: string, xml: string): void {
    zip.addBuffer(Buffer.from(xml), path, NO_TIME);
  }

  return {
    sheet: (plan) => new SheetWriter(plan, rowsPerSheet, lists, openSheet),
    end: async () => {
      if (!lists.isEmpty) {
        add(sheetPath(sheets.length), bareSheet(lists.rows()));
        sheets.push({ name: CHOICES_SHEET, hidden: true });
      }
      add('xl/styles.xml', stylesXml());
      for (const [path, xml] of packageParts(sheets)) add(path, xml);
      zip.end();
      await written;
    },
  };
}
