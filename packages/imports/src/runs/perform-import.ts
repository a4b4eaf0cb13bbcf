import type { PlainDate } from '@dixian/calendar';
import { LedgerUnreadable } from '@dixian/ledger';
import { type Database, NOW, type Statements, translateIndexes } from '@dixian/service';
import type { LedgerImport, MergeContext } from '../ledger-import';
import { differencesFromLook } from '../looking/differences';
import { keepLook, LookedAt } from '../looking/keep-look';
import { MetIndexes } from '../staging/met-indexes';
import type { StageTools } from '../staging/stage-columns';
import { STAGE } from '../staging/stage-writer';
import { importRun } from '../tables';
import { keepLoadedUpload } from '../uploads/settle-upload';
import { RUN_SETTING } from '../withdrawal/loaded-by';
import { NO_REPLACING_HERE, NO_SUCH_REPLACEMENT, stagedReplacements } from './asked-replacements';
import { completeRun } from './complete-run';
import { FindingWriter } from './finding-writer';
import { awaitImportTurn } from './import-turn';
import type { KeptReading } from './kept-reading';
import type { ImportRun, RunCounts } from './run-store';
import { QuestionsOpen, stageRows } from './stage-rows';
import { sumsOfStage } from './sums-of-stage';

// For sorting and joining a whole ledger; PostgreSQL's usual 4 MB are meant for requests.
const SORT_MEMORY = '64MB';

export interface PerformOptions {
  database: Database;
  /** Connections for reading the upload and writing progress beside the import's own transaction. */
  sideDatabase: Database;
  tools: StageTools;
  today: PlainDate;
  /** How long a file stays after it was loaded; its run can be taken back as long. */
  keptDays: number;
}

/**
 * Loads one file in one transaction: stage by COPY, place, reject what lies outside the importer's division, merge.
 * Killed at any moment it leaves nothing; run again it finishes; run twice it changes nothing. A dry run is the same
 * transaction, rolled back when its report was kept.
 */
export async function performImport<Values>(
  run: ImportRun,
  ledger: LedgerImport<Values>,
  options: PerformOptions,
): Promise<void> {
  try {
    await options.database.write(run.scope, async (transaction) => {
      if (!(await takeTurn(transaction, run.id))) return;
      await transaction.query(`SET LOCAL work_mem = '${SORT_MEMORY}'`);
      await transaction.query('SELECT set_config($1, $2, true)', [RUN_SETTING, run.id]);
      const counts = await loadRows(transaction, run, ledger, options);
      if (run.dryRun) {
        await keepLook(transaction, options.sideDatabase, { run, tables: ledger.tables ?? [], counts });
        throw new LookedAt();
      }
      const differences = await differencesFromLook(transaction, run, counts);
      await completeRun(transaction, run.id, { ...counts, differences });
      await keepLoadedUpload(transaction, run.uploadId, options.keptDays);
    });
  } catch (error) {
    if (error instanceof QuestionsOpen) await askQuestions(options.database, run, error.reading);
    else if (!(error instanceof LookedAt)) throw error;
  }
}

async function loadRows<Values>(
  transaction: Statements,
  run: ImportRun,
  ledger: LedgerImport<Values>,
  options: PerformOptions,
): Promise<RunCounts> {
  const findings = new FindingWriter(transaction, run.id, run.scope.division);
  const read = await stageRows(run, ledger, options, transaction, findings);
  await findings.flush();
  await transaction.query(`ANALYZE ${STAGE}`);
  await awaitImportTurn(transaction);
  await renewMet(transaction, options);

  const exportedOn = read.exportedOn ?? options.today;
  if (exportedOn > options.today) throw new LedgerUnreadable('DATE_IN_FUTURE', { day: exportedOn });
  const replaces = stagedReplacements(run.choices.replaces, read.sheets);
  if (replaces.lost > 0) await findings.ofFile(NO_SUCH_REPLACEMENT);
  if (replaces.staged.length > 0 && !ledger.takesReplacements) await findings.ofFile(NO_REPLACING_HERE);
  const context: MergeContext = {
    transaction,
    runId: run.id,
    dryRun: run.dryRun,
    mode: run.mode,
    replaces: replaces.staged,
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
  const { rows, sums } = await sumsOfStage(transaction, ledger);
  const merged = await ledger.merge(context);
  return {
    ...merged,
    rowsRead: read.rowsRead,
    rowsLoaded: rows,
    rowsRejected: read.rowsRead - rows,
    exportedOn,
    sums,
    reading: read.reading,
    sheets: read.sheets,
  };
}

// Rows that came before the key was replaced, of persons whom nobody could name then, are found by what the file says of them.
async function renewMet(transaction: Statements, { sideDatabase, tools }: PerformOptions): Promise<void> {
  const { blindIndex } = tools;
  if (!(blindIndex instanceof MetIndexes)) return;
  await blindIndex.keep(sideDatabase, true);
  await translateIndexes(transaction, blindIndex.to);
}

// The file stays for the start that brings the answers.
async function askQuestions(database: Database, run: ImportRun, reading: KeptReading): Promise<void> {
  await database.write(run.scope, (transaction) =>
    transaction.update(
      importRun,
      { id: run.id, state: 'RUNNING' },
      { state: 'ASKING', reading, finishedAt: NOW },
    ),
  );
}

// A worker that lost its job to another may still be at work: the second waits for the first and finds it done.
async function takeTurn(transaction: Statements, runId: string): Promise<boolean> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [runId]);
  const row = await transaction.findOneBy(importRun, { id: runId }, ['state']);
  return row?.state === 'RUNNING';
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
