import type { PlainDate } from '@dixian/calendar';
import type { OpenedSheets, Sheet, SheetRow } from './cell';
import type { LedgerDefinition, LedgerRow } from './definition';
import { DEFAULT_LIMITS, type LedgerLimits } from './limits';
import { openSheets } from './open-sheets';
import { exportDay } from './sheet/export-day';
import { headRows } from './sheet/head';
import { bestHeader, type HeaderMatch, isComplete, isNearlyComplete } from './sheet/header';
import { RowReader } from './sheet/row-reader';
import { fileNameOf, type LedgerSource } from './source';
import { LedgerUnreadable } from './unreadable';

export interface LedgerProgress {
  rows: number;
  bytesRead: number;
  /** 0 where the source does not tell its size. */
  totalBytes: number;
}

export interface ReadOptions {
  /** Rows in a batch at most, 2000 unless given. */
  batchRows?: number;
  /** Called before each batch is handed out. */
  onProgress?(progress: LedgerProgress): void;
  limits?: Partial<LedgerLimits>;
}

/** Some rows of a ledger, in the order of the file. */
export interface LedgerBatch<T> {
  rows: LedgerRow<T>[];
  exportedOn?: PlainDate;
  bytesRead: number;
  totalBytes: number;
}

interface Found {
  sheet: Sheet;
  header: HeaderMatch;
  titleRows: readonly SheetRow[];
}

const DEFAULT_BATCH_ROWS = 2_000;

/**
 * Reads a ledger row by row in batches, at least one, in bounded memory however long it is. Rows that cannot be used
 * come with their reasons and without values; a file that cannot be read throws LedgerUnreadable.
 */
export async function* readLedger<T>(
  source: LedgerSource,
  definition: LedgerDefinition<T>,
  options: ReadOptions = {},
): AsyncGenerator<LedgerBatch<T>> {
  const { batchRows = DEFAULT_BATCH_ROWS, onProgress } = options;
  const opened = await openSheets(source, { ...DEFAULT_LIMITS, ...options.limits });
  try {
    const { totalBytes } = opened;
    const { sheet, header, titleRows } = await findHeader(opened, definition);
    const exportedOn = exportDay(titleRows, fileNameOf(source));
    const reader = new RowReader(definition, header, exportedOn);
    let batch: LedgerRow<T>[] = [];
    let count = 0;
    let bytesRead = 0;
    const hand = (): LedgerBatch<T> => {
      const rows = batch;
      batch = [];
      onProgress?.({ rows: count, bytesRead, totalBytes });
      return { rows, exportedOn, bytesRead, totalBytes };
    };
    for await (const piece of sheet.rows()) {
      bytesRead = piece.bytesRead;
      for (const sheetRow of piece.rows) {
        const row = sheetRow.row > header.row ? reader.read(sheetRow) : undefined;
        if (row === undefined) continue;
        batch.push(row);
        count += 1;
        if (batch.length >= batchRows) yield hand();
      }
    }
    if (batch.length > 0 || count === 0) yield hand();
  } finally {
    await opened.close();
  }
}

async function findHeader<T>({ sheets }: OpenedSheets, definition: LedgerDefinition<T>): Promise<Found> {
  let nearest: HeaderMatch | undefined;
  let isEmpty = true;
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    const head = await headRows(sheet);
    isEmpty &&= head.length === 0;
    const header = bestHeader(head, definition.columns);
    if (header !== undefined && isComplete(header)) {
      if (header.repeated.length > 0) throw columnsError('DUPLICATE_COLUMNS', header.repeated);
      return { sheet, header, titleRows: head.filter(({ row }) => row < header.row) };
    }
    if (header !== undefined && header.found > (nearest?.found ?? 0)) nearest = header;
  }
  if (isEmpty) throw new LedgerUnreadable('EMPTY');
  if (nearest === undefined || !isNearlyComplete(nearest)) throw new LedgerUnreadable('NO_HEADER');
  throw columnsError('MISSING_COLUMNS', nearest.missing);
}

function columnsError(
  code: 'MISSING_COLUMNS' | 'DUPLICATE_COLUMNS',
  headers: readonly string[],
): LedgerUnreadable {
  return new LedgerUnreadable(code, { columns: headers.join('、') });
}
