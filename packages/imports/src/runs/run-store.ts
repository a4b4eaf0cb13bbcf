import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { Message } from '@dixian/graph';
import type { Database, Scope, Statements } from '@dixian/service';
import type { ImportMode, MergeResult } from '../ledger-import';
import { importRun, type KeptSum, type RunState } from '../tables';
import { settleUpload } from '../uploads/settle-upload';
import type { Upload } from '../uploads/upload-store';
import { writtenFailure } from './failure';
import type { KeptReading } from './kept-reading';
import { NO_CHOICES, type RunChoices, runChoices } from './run-choices';

export interface ImportRun {
  id: string;
  uploadId: string;
  ledger: string;
  fileName: string;
  sizeBytes: number;
  state: RunState;
  dryRun: boolean;
  mode: ImportMode;
  choices: RunChoices;
  scope: Scope;
}

interface RunRow {
  id: string;
  upload_id: string;
  ledger: string;
  file_name: string;
  size_bytes: bigint;
  state: RunState;
  dry_run: boolean;
  mode: ImportMode;
  choices: unknown;
  division_code: string;
  sector: string;
}

/** Counts of a run that has read its file. */
export interface RunCounts extends MergeResult {
  rowsRead: number;
  rowsLoaded: number;
  rowsRejected: number;
  exportedOn: PlainDate;
  /** Of the amounts in the rows loaded. */
  sums: KeptSum[];
  reading: KeptReading;
  /** Names of the sheets that were read, in their order. */
  sheets: string[];
}

/** How a run was asked for. */
export interface AskedRun {
  upload: Pick<Upload, 'id' | 'ledger' | 'fileName'>;
  requestedBy: string;
  dryRun?: boolean;
  mode?: ImportMode;
  choices?: RunChoices;
}

/** Opens a run of an upload and gives its id. */
export async function insertRun(
  transaction: Statements,
  { division, sector }: Scope,
  { upload, requestedBy, dryRun = false, mode = 'ADDITION', choices = NO_CHOICES }: AskedRun,
): Promise<string> {
  const { id: uploadId, ledger, fileName } = upload;
  const asked = { uploadId, ledger, fileName, dryRun, mode, choices, requestedBy };
  const row = await transaction.insert(importRun, { ...asked, divisionCode: division, sector }, ['id']);
  return row.id;
}

/** Whether a run lies in sight. */
export async function runInSight(statements: Statements, id: string): Promise<boolean> {
  const rows = await statements.query('SELECT FROM import_run WHERE id = $1', [id]);
  return rows.length > 0;
}

/** Takes a run to work on; undefined when it has ended. One that is being taken back stays so. */
export async function beginRun(
  database: Database,
  system: Scope,
  id: string,
): Promise<ImportRun | undefined> {
  const [row] = await database.write(system, (transaction) =>
    transaction.query<RunRow>(
      `UPDATE import_run r SET
         state = CASE r.state WHEN 'WITHDRAWING' THEN r.state ELSE 'RUNNING' END,
         progress = CASE r.state WHEN 'WITHDRAWING' THEN r.progress ELSE 0 END
       FROM import_upload u
       WHERE r.id = $1 AND r.state IN ('QUEUED', 'RUNNING', 'WITHDRAWING') AND u.id = r.upload_id
       RETURNING r.id, r.upload_id, r.ledger, r.file_name, u.size_bytes, r.state, r.dry_run, r.mode, r.choices,
         r.division_code, r.sector`,
      [id],
    ),
  );
  return (
    row && {
      id: row.id,
      uploadId: row.upload_id,
      ledger: row.ledger,
      fileName: row.file_name,
      sizeBytes: Number(row.size_bytes),
      state: row.state,
      dryRun: row.dry_run,
      mode: row.mode,
      choices: runChoices.parse(row.choices),
      scope: { division: row.division_code, sector: row.sector as '*' | Sector },
    }
  );
}

/** Ids of runs that were accepted, or asked to be taken back, and have not ended. */
export async function openRunIds(database: Database, system: Scope): Promise<string[]> {
  const rows = await database.read(system, (statements) =>
    statements.query<{ id: string }>(
      `SELECT id FROM import_run WHERE state IN ('QUEUED', 'RUNNING', 'WITHDRAWING') ORDER BY requested_at LIMIT 1000`,
    ),
  );
  return rows.map((row) => row.id);
}

/**
 * Ends a run whose file or ledger cannot be loaded; its file goes with it. One that was only looked at stays for a while, to be
 * read in another way.
 */
export async function failRun(
  database: Database,
  system: Scope,
  id: string,
  failure: Message,
): Promise<void> {
  await database.write(system, async (transaction) => {
    const [run] = await transaction.query<{ upload_id: string; dry_run: boolean }>(
      `UPDATE import_run SET state = 'FAILED', failure = $2, finished_at = service_now()
       WHERE id = $1 AND state IN ('QUEUED', 'RUNNING') RETURNING upload_id, dry_run`,
      [id, writtenFailure(failure)],
    );
    if (run && !run.dry_run) await settleUpload(transaction, run.upload_id);
  });
}
