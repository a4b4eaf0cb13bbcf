import type { PlainDate } from '@dixian/calendar';
import type { OpenedSheets, SheetRow } from './cell';
import type { LedgerDefinition, LedgerRow } from './definition';
import type { Layout } from './layouts/layout';
import { layoutOf } from './layouts/layouts';
import { DEFAULT_LIMITS, type LedgerLimits } from './limits';
import { openSheets } from './open-sheets';
import { fileYear, speaksFor, timesDiffer } from './reading/file-time';
import type { LedgerReading, ReadingAnswers } from './reading/ledger-reading';
import { exportDayOf, ReadingKeeper } from './reading/reading-keeper';
import { type FoundSheets, findSheets } from './sheet/find-sheets';
import { MergedCells } from './sheet/merged-cells';
import { planSheet } from './sheet/plan-sheet';
import { RowReader } from './sheet/row-reader';
import type { SheetPlan } from './sheet/sheet-plan';
import { Totals } from './sheet/totals';
import { fileNameOf, type LedgerSource } from './source';
import { LedgerUnreadable } from './unreadable';

export interface LedgerProgress {
  rows: number;
  bytesRead: number;
  /** 0 where the source does not tell its size. */
  totalBytes: number;
}

export interface ReadOptions extends ReadingAnswers {
  /** Rows in a batch at most, 2000 unless given. */
  batchRows?: number;
  /** Called before each batch is handed out. */
  onProgress?(progress: LedgerProgress): void;
  limits?: Partial<LedgerLimits>;
  /** A ledger that speaks for a later day is refused: it would stand against every true file until then. */
  today?: PlainDate;
  /** Hands open questions along in the reading; otherwise the first one throws QUESTION_OPEN. */
  asks?: boolean;
}

/** Some rows of a ledger, in the order of the file. */
export interface LedgerBatch<T> {
  rows: LedgerRow<T>[];
  exportedOn?: PlainDate;
  bytesRead: number;
  totalBytes: number;
  /** What was understood so far; with the last batch, of the whole file. */
  reading: LedgerReading;
}

const DEFAULT_BATCH_ROWS = 2_000;

/**
 * Reads a ledger row by row in batches, at least one, in bounded memory however long it is: every visible sheet that
 * fits. Rows that cannot be used come with their reasons and without values; a file that cannot be read throws
 * LedgerUnreadable.
 */
export async function* readLedger<T>(
  source: LedgerSource,
  definition: LedgerDefinition<T>,
  options: ReadOptions = {},
): AsyncGenerator<LedgerBatch<T>> {
  const opened = await openSheets(source, { ...DEFAULT_LIMITS, ...options.limits });
  try {
    const layout = definition.hasLayout ? layoutOf(definition.id, options.county) : undefined;
    const fileName = fileNameOf(source);
    const found = await findSheets(opened, { definition, layout, answers: options, fileName });
    const { year, doubt } = fileYear(found, fileName, options);
    const keeper = new ReadingKeeper(definition, speaksFor(found, year, options.today), found);
    if (layout !== undefined) askOfFile(keeper, found, layout, doubt, options);
    yield* readSheets(opened, found, keeper, { definition, layout, year, options });
  } finally {
    await opened.close();
  }
}

function askOfFile(
  keeper: ReadingKeeper,
  { fitting }: FoundSheets,
  layout: Layout,
  doubt: ReturnType<typeof fileYear>['doubt'],
  options: ReadOptions,
): void {
  const names = fitting.map(({ sheet }) => sheet.name);
  if (options.sheets === undefined && timesDiffer(fitting)) {
    const question = { kind: 'SHEETS', field: '', column: '', choices: names } as const;
    keeper.ask(question, 'SHEETS', { sheets: names.join('、') });
  }
  const year = [...layout.columns.values()].find(({ type, fromTitle }) => type === 'integer' && fromTitle);
  const isPrinted = fitting.every(({ match }) =>
    match.placed.some(({ column }) => column.field === year?.field),
  );
  if (doubt === undefined || year === undefined || isPrinted) return;
  const choices = [...new Set([...doubt.title, ...doubt.fileName])].map(String);
  keeper.ask({ kind: 'YEAR', field: year.field, column: '', choices }, 'YEAR', {
    title: doubt.title.join('、'),
    fileName: doubt.fileName.join('、') || '—',
  });
}

interface Reading<T> {
  definition: LedgerDefinition<T>;
  layout: Layout | undefined;
  year: number | undefined;
  options: ReadOptions;
}

async function* readSheets<T>(
  { totalBytes, counts1904 }: OpenedSheets,
  found: FoundSheets,
  keeper: ReadingKeeper,
  { definition, layout, year, options }: Reading<T>,
): AsyncGenerator<LedgerBatch<T>> {
  const { batchRows = DEFAULT_BATCH_ROWS, onProgress } = options;
  stopWithQuestion(keeper, options);
  const exportedOn = exportDayOf(found);
  let batch: LedgerRow<T>[] = [];
  let count = 0;
  let bytesRead = 0;
  const hand = (): LedgerBatch<T> => {
    const rows = batch;
    batch = [];
    onProgress?.({ rows: count, bytesRead, totalBytes });
    return { rows, exportedOn, bytesRead, totalBytes, reading: keeper.reading() };
  };
  for (const { sheet, match, titleRows, facts } of found.fitting) {
    const plan = planSheet(
      sheet,
      match,
      titleRows,
      { ...facts, exportedOn },
      { definition, layout, answers: options, year },
    );
    const totals = new Totals(plan.columns);
    const reader = new RowReader(definition, plan, totals, counts1904);
    const merges = new LazyMerges(plan, reader);
    for await (const piece of sheet.rows()) {
      bytesRead = piece.bytesRead;
      for (const sheetRow of piece.rows) {
        if (sheetRow.row <= merges.headerRow) continue;
        if (merges.wanted(sheetRow)) await merges.load();
        const row = reader.read(sheetRow);
        merges.previous = sheetRow;
        if (row === undefined) continue;
        // Further members may still count themselves into the last row of a batch until another record comes.
        if (batch.length >= batchRows) yield hand();
        batch.push(row);
        count += 1;
      }
    }
    keeper.sheetRead(plan, totals);
  }
  if (!keeper.hasRows) throw new LedgerUnreadable('NO_ROWS');
  keeper.finish();
  stopWithQuestion(keeper, options);
  yield hand();
}

function stopWithQuestion({ questions }: ReadingKeeper, { asks = false }: ReadOptions): void {
  const [question] = questions;
  if (asks || question === undefined) return;
  const { zh, en } = question.message;
  throw new LedgerUnreadable('QUESTION_OPEN', { question: zh, questionEn: en });
}

/** Asks for a sheet's merged cells once a row needs them: in .xlsx that costs a pass over the sheet. */
class LazyMerges {
  readonly headerRow: number;
  previous: SheetRow | undefined;
  private isLoaded = false;

  constructor(
    private readonly plan: SheetPlan,
    private readonly reader: { fillFrom(merged: MergedCells): void },
  ) {
    this.headerRow = plan.match.rows.at(-1) ?? 0;
  }

  wanted({ cells, kinds }: SheetRow): boolean {
    if (this.isLoaded || kinds === undefined) return false;
    for (const index of this.plan.mergeSigns) if ((cells[index] ?? '') === '') return true;
    return false;
  }

  async load(): Promise<void> {
    this.isLoaded = true;
    const ranges = await this.plan.sheet.merges();
    if (ranges.length > 0) this.reader.fillFrom(new MergedCells(ranges, this.headerRow, this.previous));
  }
}
