import { closeSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { CellKind, CellRange, OpenedSheets } from '../src/cell';
import { answer } from '../src/conversion/answer';
import { convertedSheets } from '../src/conversion/converted-sheets';
import { DEFAULT_LIMITS, type LedgerLimits, type LedgerSource, LedgerUnreadable } from '../src/index';
import { openSheets } from '../src/open-sheets';
import { fileKind, HEAD_BYTES } from '../src/recognise/file-kind';
import { firstBytes } from '../src/source';
import { descriptorOf } from '../src/source-descriptor';
import { openUnlinkedFile } from '../src/unlinked-file';

export interface ReadSheet {
  name: string;
  isHidden: boolean;
  /** `row: cells`. */
  rows: Record<number, string[]>;
  kinds: Record<number, CellKind[] | undefined>;
  merges: readonly CellRange[];
}

export interface ReadBook {
  counts1904: boolean;
  sheets: ReadSheet[];
}

function sourceOf(content: Buffer | string | LedgerSource): LedgerSource {
  if (!Buffer.isBuffer(content) && typeof content !== 'string') return content;
  const bytes = Buffer.from(content as string);
  return { open: async () => Readable.from([bytes]), fileName: 'ledger', totalBytes: bytes.length };
}

/** As `openSheets`, but what is converted is converted here: many small files are read several times as quickly. */
async function openHere(source: LedgerSource, limits: LedgerLimits): Promise<OpenedSheets> {
  const kind = fileKind(await firstBytes(source, HEAD_BYTES));
  if (kind === 'zip' || kind === 'text') return openSheets(source, limits);
  const input = await descriptorOf(source, limits.fileBytes);
  const output = openUnlinkedFile();
  const given = await answer({ format: kind, limits }, input, output);
  closeSync(input);
  if ('book' in given) return convertedSheets(given.book, output, 1);
  closeSync(output);
  throw new LedgerUnreadable(given.refused, given.details);
}

/** All that a file holds, hidden sheets too. */
export async function readBook(
  content: Buffer | string | LedgerSource,
  limits: Partial<LedgerLimits> = {},
  open = openHere,
): Promise<ReadBook> {
  const opened = await open(sourceOf(content), { ...DEFAULT_LIMITS, ...limits });
  try {
    const sheets: ReadSheet[] = [];
    for (const { name, isHidden, rows, merges } of opened.sheets) {
      const sheet: ReadSheet = { name, isHidden, rows: {}, kinds: {}, merges: await merges() };
      for await (const piece of rows()) {
        for (const { row, cells, kinds } of piece.rows) {
          sheet.rows[row] = cells;
          sheet.kinds[row] = kinds;
        }
      }
      sheets.push(sheet);
    }
    return { counts1904: opened.counts1904, sheets };
  } finally {
    await opened.close();
  }
}

/** The code by which a file is refused, or `READ`. */
export async function refusalOf(
  content: Buffer | string | LedgerSource,
  limits: Partial<LedgerLimits> = {},
  open = openHere,
): Promise<string> {
  try {
    await readBook(content, limits, open);
    return 'READ';
  } catch (error) {
    if (error instanceof LedgerUnreadable) return error.code;
    throw error;
  }
}
