import type { PlainDate } from '@dixian/calendar';
import { LedgerUnreadable, readLedger } from '@dixian/ledger';
import { type Database, NOW, type Statements } from '@dixian/service';
import type { LedgerImport, MergeContext } from '../ledger-import';
import type { StageTools } from '../staging/stage-columns';
import { STAGE, StageWriter } from '../staging/stage-writer';
import { importRun } from '../tables';
import { openUpload } from '../uploads/open-upload';
import { settleUpload } from '../uploads/settle-upload';
import { RUN_SETTING } from '../withdrawal/keep-before';
import { FindingWriter } from './finding-writer';
import type { ImportRun, RunCounts } from './run-store';

const PROGRESS_EVERY_MS = 500;
// Few enough that rows die young: from 2,000 on they outlive a collection of garbage, which costs memory and time.
const BATCH_ROWS = 500;
// For sorting and joining a whole ledger; PostgreSQL's usual 4 MB are meant for requests.
const SORT_MEMORY = '64MB';

export interface PerformOptions {
  database: Database;
  /** Connections for reading the upload and writing progress beside the import's own transaction. */
  sideDatabase: Database;
  tools: StageTools;
  today: PlainDate;
}

/**
 * Loads one file in one transaction: stage by COPY, place, reject what lies outside the importer's division, merge.
 * Killed at any moment it leaves nothing; run again it finishes; run twice it changes nothing.
 */
export async function performImport<Values>(
  run: ImportRun,
  ledger: LedgerImport<Values>,
  options: PerformOptions,
): Promise<void> {
  await options.database.write(run.scope, async (transaction) => {
    if (!(await takeTurn(transaction, run.id))) return;
    await transaction.query(`SET LOCAL work_mem = '${SORT_MEMORY}'`);
    await transaction.query('SELECT set_config($1, $2, true)', [RUN_SETTING, run.id]);
    const findings = new FindingWriter(transaction, run.id, run.scope.division);
    const read = await stageRows(run, ledger, options, transaction, findings);
    await findings.flush();
    await transaction.query(`ANALYZE ${STAGE}`);

    const exportedOn = read.exportedOn ?? options.today;
    if (exportedOn > options.today) throw new LedgerUnreadable('DATE_IN_FUTURE', { day: exportedOn });
    const context: MergeContext = {
      transaction,
      runId: run.id,
      mode: 'ADDITION',
      replaces: [],
      scope: run.scope,
      division: run.scope.division,
      exportedOn,
      speaksAssumed: read.exportedOn === undefined,
      today: options.today,
      tools: options.tools,
      fileName: run.fileName,
      source: `${ledger.definition.title.zh} ${exportedOn}`,
      findings,
    };
    await ledger.place?.(context);
    await rejectOutsideDivision(context);
    const [{ count } = { count: 0 }] = await transaction.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${STAGE}`,
    );
    const merged = await ledger.merge(context);
    await completeRun(transaction, run.id, {
      ...merged,
      rowsRead: read.rowsRead,
      rowsLoaded: count,
      rowsRejected: read.rowsRead - count,
      exportedOn,
    });
    await settleUpload(transaction, run.uploadId);
  });
}

// A worker that lost its job to another may still be at work: the second waits for the first and finds it done.
async function takeTurn(transaction: Statements, runId: string): Promise<boolean> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [runId]);
  const row = await transaction.findOneBy(importRun, { id: runId }, ['state']);
  return row?.state === 'RUNNING';
}

async function stageRows<Values>(
  run: ImportRun,
  ledger: LedgerImport<Values>,
  options: PerformOptions,
  transaction: Statements,
  findings: FindingWriter,
): Promise<{ rowsRead: number; exportedOn: PlainDate | undefined }> {
  const stage = await StageWriter.open(transaction, ledger.columns, options.tools);
  const storage = { database: options.sideDatabase, cipher: options.tools.cipher };
  const source = {
    fileName: run.fileName,
    totalBytes: run.sizeBytes,
    open: async () => openUpload(storage, run.scope, run.uploadId),
  };
  let rowsRead = 0;
  let exportedOn: PlainDate | undefined;
  let reportedAt = Date.now();
  try {
    for await (const batch of readLedger(source, ledger.definition, { batchRows: BATCH_ROWS })) {
      exportedOn ??= batch.exportedOn;
      for (const { row, values, problems } of batch.rows) {
        rowsRead++;
        for (const problem of problems) findings.add(row, problem);
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
        await reportProgress(options.sideDatabase, run, rowsRead, part);
      }
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

async function rejectOutsideDivision({ findings, scope }: MergeContext): Promise<void> {
  if (scope.division === '') return;
  await findings.fromSelect(
    {
      code: 'OUTSIDE_DIVISION',
      severity: 'REJECTED',
      column: null,
      zh: '这一行不在您的辖区内，请交由当地导入。',
      en: 'This row lies outside your division; let the place itself load it.',
    },
    `SELECT row_number, household_code FROM ${STAGE} WHERE NOT starts_with(division_code, $1)`,
    [scope.division],
  );
}

async function completeRun(transaction: Statements, id: string, counts: RunCounts): Promise<void> {
  const { rowsRead, rowsLoaded, rowsRejected, households, added, changed, unchanged, exportedOn } = counts;
  const ended = { state: 'COMPLETED', progress: 100, finishedAt: NOW } as const;
  const records = { recordsAdded: added, recordsChanged: changed, recordsUnchanged: unchanged };
  const { older = 0, ended: gone = 0, waiting = 0, placed = {} } = counts;
  const matched = { recordsOlder: older, recordsEnded: gone, rowsWaiting: waiting, placed };
  const read = { rowsRead, rowsLoaded, rowsRejected, households, exportedOn, ...matched };
  await transaction.update(importRun, { id }, { ...ended, ...records, ...read });
}
