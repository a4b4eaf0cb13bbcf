import type { PlainDate } from '@dixian/calendar';
import { LedgerUnreadable, type ReadingRemark, readLedger } from '@dixian/ledger';
import type { Database, Statements } from '@dixian/service';
import type { LedgerImport } from '../ledger-import';
import type { StageTools } from '../staging/stage-columns';
import { StageWriter } from '../staging/stage-writer';
import { importRun } from '../tables';
import { openUpload } from '../uploads/open-upload';
import type { FindingWriter } from './finding-writer';
import type { ImportRun } from './run-store';

const PROGRESS_EVERY_MS = 500;
// Few enough that rows die young: from 2,000 on they outlive a collection of garbage, which costs memory and time.
const BATCH_ROWS = 500;

/** What reading a file gave beside its rows. */
export interface StagedRows {
  rowsRead: number;
  exportedOn: PlainDate | undefined;
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
  let rowsRead = 0;
  let exportedOn: PlainDate | undefined;
  let reportedAt = Date.now();
  try {
    const options = { batchRows: BATCH_ROWS, county: run.scope.division };
    let remarks: readonly ReadingRemark[] = [];
    for await (const batch of readLedger(source, ledger.definition, options)) {
      remarks = batch.reading.remarks;
      exportedOn ??= batch.exportedOn;
      // It would stand against every true file until that day.
      if (exportedOn !== undefined && exportedOn > today) {
        throw new LedgerUnreadable('EXPORTED_IN_FUTURE', { day: exportedOn, today });
      }
      for (const { row, values, problems, householdCode } of batch.rows) {
        rowsRead++;
        for (const problem of problems) findings.add(row, problem, householdCode);
        if (values !== undefined) {
          const drained = stage.write(row, values);
          if (drained) await drained;
        }
      }
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
    for (const { code, message } of remarks) {
      findings.add(null, { code, column: '', severity: 'WARNING', message });
    }
    await stage.rest();
  } catch (error) {
    await stage.abandon();
    throw error;
  }
  return { rowsRead, exportedOn };
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
