import type { PlainDate } from '@dixian/calendar';
import { type LedgerReading, LedgerUnreadable, readLedger } from '@dixian/ledger';
import type { Database, Statements } from '@dixian/service';
import type { LedgerImport } from '../ledger-import';
import { MetIndexes } from '../staging/met-indexes';
import type { StageTools } from '../staging/stage-columns';
import { StageWriter } from '../staging/stage-writer';
import { importRun } from '../tables';
import { openUpload } from '../uploads/open-upload';
import type { FindingWriter } from './finding-writer';
import type { KeptReading } from './kept-reading';
import { answersForReader, readingOfFile } from './reading-of-file';
import { rememberedMapping } from './remembered-mapping';
import type { ImportRun } from './run-store';
import { stagedRow } from './sheet-rows';

const PROGRESS_EVERY_MS = 500;
// Few enough that rows die young: from 2,000 on they outlive a collection of garbage, which costs memory and time.
const BATCH_ROWS = 500;

/** What reading a file gave beside its rows. */
export interface StagedRows {
  rowsRead: number;
  exportedOn: PlainDate | undefined;
  reading: KeptReading;
  /** Names of the sheets that were read, in their order. */
  sheets: string[];
}

/** Thrown where a load has questions that only a person can answer. */
export class QuestionsOpen extends Error {
  override readonly name = 'QuestionsOpen';

  constructor(readonly reading: KeptReading) {
    super('a file has open questions');
  }
}

/** Reads a run's file into the stage; what is wrong with rows goes to `findings`. */
export async function stageRows<Values>(
  run: ImportRun,
  ledger: LedgerImport<Values>,
  { sideDatabase, tools, today }: { sideDatabase: Database; tools: StageTools; today: PlainDate },
  transaction: Statements,
  findings: FindingWriter,
): Promise<StagedRows> {
  const stage = await StageWriter.open(transaction, ledger.columns, tools);
  const storage = { database: sideDatabase, cipher: tools.cipher };
  const source = {
    fileName: run.fileName,
    totalBytes: run.sizeBytes,
    open: async () => openUpload(storage, run.scope, run.uploadId),
  };
  const mapping = await rememberedMapping(transaction, run.scope, run.ledger);
  const answers = answersForReader(run.choices, mapping, run.scope.division);
  const how = { batchRows: BATCH_ROWS, today, asks: true, ...answers };
  const sheets: string[] = [];
  let reading: LedgerReading | undefined;
  let rowsRead = 0;
  let exportedOn: PlainDate | undefined;
  let reportedAt = Date.now();
  try {
    for await (const batch of readLedger(source, ledger.definition, how)) {
      reading = batch.reading;
      exportedOn ??= batch.exportedOn;
      for (const { sheet, row: printed, values, problems, householdCode } of batch.rows) {
        rowsRead++;
        if (sheets.at(-1) !== sheet) sheets.push(sheet);
        const row = stagedRow(sheets.length - 1, printed);
        for (const problem of problems) findings.add(row, problem, householdCode);
        if (values === undefined) continue;
        for (const record of ledger.recordsOf?.(values) ?? [values]) {
          const drained = stage.write(row, record);
          if (drained) await drained;
        }
      }
      if (tools.blindIndex instanceof MetIndexes) await tools.blindIndex.keep(sideDatabase);
      if (findings.isFull) {
        await stage.rest();
        await findings.flush();
      }
      if (Date.now() - reportedAt >= PROGRESS_EVERY_MS) {
        reportedAt = Date.now();
        const part = batch.bytesRead / Math.max(1, batch.totalBytes);
        await reportProgress(sideDatabase, run, rowsRead, part);
      }
    }
    for (const { code, message } of reading?.remarks ?? []) {
      findings.add(null, { code, column: '', severity: 'WARNING', message });
    }
    await stage.rest();
  } catch (error) {
    await stage.abandon();
    throw error;
  }
  if (!reading) throw new LedgerUnreadable('EMPTY');
  const kept = readingOfFile(reading, run.choices);
  if (!run.dryRun && reading.questions.length > 0) throw new QuestionsOpen(kept);
  return { rowsRead, exportedOn, reading: kept, sheets };
}

// Reading is counted as the first 60 percent; the set-based merge is the rest.
async function reportProgress(
  database: Database,
  run: ImportRun,
  rowsRead: number,
  part: number,
): Promise<void> {
  const progress = Math.min(60, Math.floor(part * 60));
  await database.write(run.scope, (side) =>
    side.update(importRun, { id: run.id, state: 'RUNNING' }, { rowsRead, progress }),
  );
}
