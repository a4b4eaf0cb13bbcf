import { Readable } from 'node:stream';
import type { CellKind, CellRange } from '../src/cell';
import { DEFAULT_LIMITS, type LedgerLimits, type LedgerSource, LedgerUnreadable } from '../src/index';
import { openSheets } from '../src/open-sheets';

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

/** All that a file holds, hidden sheets too. */
export async function readBook(
  content: Buffer | string | LedgerSource,
  limits: Partial<LedgerLimits> = {},
): Promise<ReadBook> {
  const opened = await openSheets(sourceOf(content), { ...DEFAULT_LIMITS, ...limits });
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
): Promise<string> {
  try {
    await readBook(content, limits);
    return 'READ';
  } catch (error) {
    if (error instanceof LedgerUnreadable) return error.code;
    throw error;
  }
}
