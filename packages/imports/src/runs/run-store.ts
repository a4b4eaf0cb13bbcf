import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { Database, Scope, Statements } from '@dixian/service';
import type { MergeResult } from '../ledger-import';
import { settleUpload } from '../uploads/settle-upload';
import type { Upload } from '../uploads/upload-store';

export interface ImportRun {
  id: string;
  uploadId: string;
  ledger: string;
  fileName: string;
  sizeBytes: number;
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED';
  scope: Scope;
}

interface RunRow {
  id: string;
  upload_id: string;
  ledger: string;
  file_name: string;
  size_bytes: bigint;
  state: ImportRun['state'];
  division_code: string;
  sector: string;
}

/** Counts of a run that has read its file. */
export interface RunCounts extends MergeResult {
  rowsRead: number;
  rowsLoaded: number;
  rowsRejected: number;
  exportedOn: PlainDate;
}

/** Opens a run of an upload and gives its id. */
export async function insertRun(
  transaction: Statements,
  { division, sector }: Scope,
  { upload, requestedBy }: { upload: Pick<Upload, 'id' | 'ledger' | 'fileName'>; requestedBy: string },
): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO import_run (upload_id, ledger, file_name, division_code, sector, requested_by)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [upload.id, upload.ledger, upload.fileName, division, sector, requestedBy],
  );
  if (!row) throw new Error('import_run gave no id');
  return row.id;
}

/** Whether a run lies in sight. */
export async function runInSight(statements: Statements, id: string): Promise<boolean> {
  const rows = await statements.query('SELECT FROM import_run WHERE id = $1', [id]);
  return rows.length > 0;
}

/** Takes a run to work on; undefined when it has ended. */
export async function beginRun(
  database: Database,
  system: Scope,
  id: string,
): Promise<ImportRun | undefined> {
  const [row] = await database.write(system, (transaction) =>
    transaction.query<RunRow>(
      `UPDATE import_run r SET state = 'RUNNING', progress = 0 FROM import_upload u
       WHERE r.id = $1 AND r.state IN ('QUEUED', 'RUNNING') AND u.id = r.upload_id
       RETURNING r.id, r.upload_id, r.ledger, r.file_name, u.size_bytes, r.state, r.division_code, r.sector`,
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
      scope: { division: row.division_code, sector: row.sector as '*' | Sector },
    }
  );
}

/** Ids of runs that were accepted and have not ended. */
export async function openRunIds(database: Database, system: Scope): Promise<string[]> {
  const rows = await database.read(system, (statements) =>
    statements.query<{ id: string }>(
      `SELECT id FROM import_run WHERE state IN ('QUEUED', 'RUNNING') ORDER BY requested_at LIMIT 1000`,
    ),
  );
  return rows.map((row) => row.id);
}

/** Ends a run whose file or ledger cannot be loaded; its file goes with it. */
export async function failRun(database: Database, system: Scope, id: string, failure: string): Promise<void> {
  await database.write(system, async (transaction) => {
    const [run] = await transaction.query<{ upload_id: string }>(
      `UPDATE import_run SET state = 'FAILED', failure = $2, finished_at = service_now()
       WHERE id = $1 AND state IN ('QUEUED', 'RUNNING') RETURNING upload_id`,
      [id, failure],
    );
    if (run) await settleUpload(transaction, run.upload_id);
  });
}
