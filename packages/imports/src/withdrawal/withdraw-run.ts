import { type Database, type Statements, WITHDRAWAL_SETTING } from '@dixian/service';
import type { LedgerImport } from '../ledger-import';
import { awaitImportTurn } from '../runs/import-turn';
import type { ImportRun } from '../runs/run-store';
import { settleUpload } from '../uploads/settle-upload';
import type { LoadedTable } from './loaded-table';
import { obstaclesSql } from './obstacles-sql';

/**
 * Takes a run back in one transaction: what it added goes, what it changed or removed becomes what it was. Where
 * something has come to rest on it since it was asked for, the run stays as it is and nobody is told anything. Killed at
 * any moment it leaves nothing half; run twice it changes nothing.
 */
export async function withdrawRun<Values>(
  database: Database,
  run: ImportRun,
  ledger: LedgerImport<Values>,
): Promise<void> {
  try {
    await database.write(run.scope, (transaction) => takeBack(transaction, run, ledger));
  } catch (error) {
    if (!(error instanceof RestedUpon)) throw error;
    await database.write(run.scope, (transaction) => leaveAsItIs(transaction, run.id));
  }
}

/** Rolls back what a ledger did before its withdrawal, and what it told of it, where the run stays after all. */
class RestedUpon extends Error {
  override readonly name = 'RestedUpon';
}

async function takeBack<Values>(
  transaction: Statements,
  run: ImportRun,
  ledger: LedgerImport<Values>,
): Promise<void> {
  const tables = ledger.tables ?? [];
  await awaitImportTurn(transaction);
  const [open] = await transaction.query(
    `SELECT FROM import_run WHERE id = $1 AND state = 'WITHDRAWING' FOR UPDATE`,
    [run.id],
  );
  if (!open) return;
  const context = { transaction, scope: run.scope, runId: run.id };
  await ledger.beforeWithdrawal?.(context);
  if (await isRestedUpon(transaction, tables, run.id)) throw new RestedUpon();
  await transaction.query('SELECT set_config($1, $2, true)', [WITHDRAWAL_SETTING, 'on']);
  for (const table of tables) await restore(transaction, table, run.id);
  await ledger.afterWithdrawal?.(context);
  await transaction.query(`DELETE FROM import_overtaken WHERE by_run = $1`, [run.id]);
  await transaction.query(`UPDATE import_run SET state = 'WITHDRAWN' WHERE id = $1`, [run.id]);
  await settleUpload(transaction, run.uploadId);
}

/** Whether anything stands in the way of taking a run back. */
export async function isRestedUpon(
  statements: Statements,
  tables: readonly LoadedTable[],
  runId: string,
): Promise<boolean> {
  if (tables.length === 0) return false;
  const found = await statements.query(`SELECT FROM (${obstaclesSql(tables)}) AS o LIMIT 1`, [runId]);
  return found.length > 0;
}

/** A run that cannot be taken back after all stands as it stood; its obstacles tell why. */
export async function leaveAsItIs(transaction: Statements, runId: string): Promise<void> {
  await transaction.query(
    `UPDATE import_run SET state = 'COMPLETED', withdrawn_at = NULL, withdrawn_by = NULL, withdrawal_reason = NULL
     WHERE id = $1 AND state = 'WITHDRAWING'`,
    [runId],
  );
}

const FOLLOWS = ['household_id', 'person_id', 'division_code'];
// What the table itself keeps: the id never changes, and whether others were told follows from what changed.
const KEPT = new Set(['id', 'told']);

async function restore(
  transaction: Statements,
  { table, householdCode, follows = FOLLOWS, found = 'false' }: LoadedTable,
  runId: string,
): Promise<void> {
  const columns = await columnsOf(transaction, table);
  const images = (
    gone: boolean,
  ) => `import_before b CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, b.before) p
    WHERE b.run_id = $1 AND b.table_name = '${table}' AND ${gone ? '' : 'NOT '}b.gone`;
  await transaction.query(
    `DELETE FROM ${table} t WHERE t.loaded_by = $1
       AND NOT EXISTS (SELECT FROM import_before b WHERE b.run_id = $1 AND b.table_name = '${table}' AND b.row_id = t.id)`,
    [runId],
  );
  const restored = columns.filter((column) => !KEPT.has(column));
  // A row that names the same household stays with it wherever that lives now.
  const value = (column: string) => {
    const stays = column === householdCode || follows.includes(column);
    return householdCode && stays
      ? `CASE WHEN t.${householdCode} = p.${householdCode} OR (${found}) THEN t.${column} ELSE p.${column} END`
      : `p.${column}`;
  };
  const set = restored.map((column) => `${column} = ${value(column)}`).join(', ');
  await transaction.query(`UPDATE ${table} t SET ${set} FROM ${images(false)} AND t.id = b.row_id`, [runId]);
  const all = columns.join(', ');
  await transaction.query(
    `INSERT INTO ${table} (${all}) SELECT ${columns.map((column) => `p.${column}`).join(', ')} FROM ${images(true)}`,
    [runId],
  );
}

async function columnsOf(transaction: Statements, table: string): Promise<string[]> {
  const rows = await transaction.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}
