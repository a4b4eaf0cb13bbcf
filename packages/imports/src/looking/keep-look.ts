import type { Database, Statements } from '@dixian/service';
import { completeRun } from '../runs/complete-run';
import type { ImportRun, RunCounts } from '../runs/run-store';
import type { LoadedTable } from '../withdrawal/loaded-table';
import { changesSql } from './changes-sql';

const PAGE = 2_000;

/** Thrown when the report of a dry run is kept, so that its transaction is rolled back. */
export class LookedAt extends Error {
  override readonly name = 'LookedAt';
}

/**
 * Keeps the report of a dry run on another connection before all it did is rolled back: findings and changes go over
 * page by page, so that memory does not grow with the file.
 */
export async function keepLook(
  transaction: Statements,
  sideDatabase: Database,
  { run, tables, counts }: { run: ImportRun; tables: readonly LoadedTable[]; counts: RunCounts },
): Promise<void> {
  await sideDatabase.write(run.scope, async (side) => {
    // Two workers may look at one run: the first keeps its report.
    const [open] = await side.query(`SELECT FROM import_run WHERE id = $1 AND state = 'RUNNING' FOR UPDATE`, [
      run.id,
    ]);
    if (!open) return;
    await copy(transaction, FINDINGS, [run.id], (page) => side.query(PUT_FINDINGS, [page]));
    for (const table of tables) {
      const sql = changesSql(table);
      await copy(transaction, sql, [run.id], (page) => side.query(PUT_CHANGES, [page, run.id, table.table]));
    }
    await completeRun(side, run.id, counts);
  });
}

async function copy(
  from: Statements,
  sql: string,
  parameters: readonly unknown[],
  put: (page: string) => Promise<unknown>,
): Promise<void> {
  await from.query(`DECLARE look NO SCROLL CURSOR FOR ${sql}`, parameters);
  for (;;) {
    const rows = await from.query<{ row: unknown }>(`FETCH ${PAGE} FROM look`);
    if (rows.length > 0) await put(JSON.stringify(rows));
    if (rows.length < PAGE) break;
  }
  await from.query('CLOSE look');
}

const FINDINGS = `SELECT run_id, row_number, column_name, household_code, record_id, severity, code, message_zh, message_en,
    division_code FROM import_finding WHERE run_id = $1 ORDER BY id`;
const PUT_FINDINGS = `INSERT INTO import_finding
    (run_id, row_number, column_name, household_code, record_id, severity, code, message_zh, message_en, division_code)
  SELECT run_id, row_number, column_name, household_code, record_id, severity, code, message_zh, message_en, division_code
  FROM jsonb_to_recordset($1::jsonb) AS f(run_id uuid, row_number int, column_name text, household_code text, record_id uuid,
    severity text, code text, message_zh text, message_en text, division_code text)`;
const PUT_CHANGES = `INSERT INTO import_change
    (run_id, table_name, row_id, household_code, before, after, division_code)
  SELECT $2, $3, "rowId", "householdCode", before, after, "divisionCode"
  FROM jsonb_to_recordset($1::jsonb) AS c("rowId" uuid, "householdCode" text, before jsonb, after jsonb,
    "divisionCode" text)`;
