import type { Caller } from '@dixian/access';
import { type Database, type KeysetList, type RowOf, type Statements, systemScope } from '@dixian/service';
import { exportJob, exportRecord } from './tables';

const SHOWN = [
  'id',
  'list',
  'form',
  'arguments',
  'purpose',
  'personalData',
  'state',
  'attempt',
  'total',
  'rows',
  'sizeBytes',
  'failure',
  'divisionCode',
  'account',
  'role',
  'requestedAt',
  'finishedAt',
  'expiresAt',
] as const;

export type ExportRow = RowOf<typeof exportJob, (typeof SHOWN)[number]>;

const RECORD = ['what', 'account', 'role', 'rows', 'recordedAt'] as const;

/** What was done with an export. */
export type ExportRecordRow = RowOf<typeof exportRecord, (typeof RECORD)[number]>;

/** Exports, newest first; of one account where it is named. */
export function exportList(account: string | undefined): KeysetList {
  return {
    name: 'exports',
    columns: exportJob.select(SHOWN),
    from: 'export_job',
    key: [{ expression: 'id', type: 'uuid' }],
    descending: true,
    conditions: (add) => (account === undefined ? add : add.add(`account = ${add.parameter(account)}`)),
  };
}

/** One export in sight; of one account where it is named. */
export async function findExport(
  statements: Statements,
  id: string,
  account?: string,
): Promise<ExportRow | undefined> {
  const row = await statements.findOneBy(exportJob, { id }, SHOWN);
  return account === undefined || row?.account === account ? row : undefined;
}

/** What was done with an export, the first first. */
export async function recordsOf(statements: Statements, id: string): Promise<ExportRecordRow[]> {
  return statements.query<ExportRecordRow>(
    `SELECT ${exportRecord.select(RECORD)} FROM export_record WHERE export_id = $1 ORDER BY id`,
    [id],
    'export-records',
  );
}

/** Writes down what was done with an export, by whom. */
export async function record(
  statements: Statements,
  what: ExportRecordRow['what'],
  about: Pick<ExportRow, 'id' | 'divisionCode' | 'account' | 'role'> & { rows?: number },
): Promise<void> {
  const { id, divisionCode, account, role, rows = null } = about;
  await statements.insert(exportRecord, { exportId: id, what, account, role, rows, divisionCode });
}

/** How many exports of an account wait or run, and how many of its files are kept. */
export async function countOpen(
  statements: Statements,
  account: string,
): Promise<{ open: number; kept: number }> {
  const [counts] = await statements.query<{ open: number; kept: number }>(
    `SELECT count(*) FILTER (WHERE state IN ('QUEUED', 'RUNNING'))::int AS open, count(*)::int AS kept
     FROM export_job WHERE account = $1 AND state IN ('QUEUED', 'RUNNING', 'COMPLETED')`,
    [account],
  );
  return counts ?? { open: 0, kept: 0 };
}

/** An export to work on. */
export type BegunExport = Pick<
  ExportRow,
  | 'id'
  | 'list'
  | 'form'
  | 'arguments'
  | 'purpose'
  | 'attempt'
  | 'divisionCode'
  | 'account'
  | 'role'
  | 'requestedAt'
> & { caller: Caller };

/** Takes an export to work on, from its beginning; undefined when it has ended. */
export async function beginExport(database: Database, id: string): Promise<BegunExport | undefined> {
  return database.write(systemScope, async (transaction) => {
    const [row] = await transaction.query<BegunExport>(
      `UPDATE export_job SET state = 'RUNNING', attempt = attempt + 1, rows = 0, size_bytes = 0, total = NULL
       WHERE id = $1 AND state IN ('QUEUED', 'RUNNING')
       RETURNING ${exportJob.select(['id', 'list', 'form', 'arguments', 'purpose', 'attempt', 'divisionCode', 'account', 'role', 'requestedAt', 'caller'])}`,
      [id],
    );
    if (row) await transaction.query('DELETE FROM export_chunk WHERE export_id = $1', [id]);
    return row;
  });
}

/** Notes how far an attempt is; false where it is no longer the one that counts. */
export async function noteProgress(
  database: Database,
  { id, attempt }: Pick<BegunExport, 'id' | 'attempt'>,
  { rows, total }: { rows: number; total: number | undefined },
): Promise<boolean> {
  return database.write(systemScope, async (transaction) => {
    const changed = await transaction.query(
      `UPDATE export_job SET rows = $3, total = $4 WHERE id = $1 AND attempt = $2 AND state = 'RUNNING' RETURNING 1`,
      [id, attempt, rows, total ?? null],
    );
    return changed.length > 0;
  });
}

/** Ends an attempt that has written its file. */
export async function completeExport(
  database: Database,
  begun: BegunExport,
  { rows, keptHours }: { rows: number; keptHours: number },
): Promise<void> {
  await database.write(systemScope, async (transaction) => {
    const changed = await transaction.query(
      `UPDATE export_job SET state = 'COMPLETED', rows = $3, finished_at = service_now(),
         expires_at = service_now() + make_interval(hours => $4)
       WHERE id = $1 AND attempt = $2 AND state = 'RUNNING' RETURNING 1`,
      [begun.id, begun.attempt, rows, keptHours],
    );
    if (changed.length > 0) await record(transaction, 'WRITTEN', { ...begun, rows });
  });
}

/** Ends an export that cannot be written; what there is of its file goes. */
export async function failExport(database: Database, id: string, failure: string): Promise<void> {
  await database.write(systemScope, async (transaction) => {
    await transaction.query(
      `UPDATE export_job SET state = 'FAILED', failure = $2, finished_at = service_now()
       WHERE id = $1 AND state IN ('QUEUED', 'RUNNING')`,
      [id, failure],
    );
    await transaction.query('DELETE FROM export_chunk WHERE export_id = $1', [id]);
  });
}

/** Ids of exports that were accepted and have not ended. */
export async function openExportIds(database: Database): Promise<string[]> {
  const rows = await database.read(systemScope, (statements) =>
    statements.query<{ id: string }>(
      `SELECT id FROM export_job WHERE state IN ('QUEUED', 'RUNNING') ORDER BY id LIMIT 1000`,
    ),
  );
  return rows.map(({ id }) => id);
}

/** Deletes the files whose time is over. */
export async function removeExpired(database: Database): Promise<void> {
  await database.write(systemScope, async (transaction) => {
    await transaction.query(
      `WITH gone AS (
         UPDATE export_job SET state = 'EXPIRED' WHERE state = 'COMPLETED' AND expires_at <= service_now() RETURNING id)
       DELETE FROM export_chunk c USING gone WHERE c.export_id = gone.id`,
    );
  });
}
