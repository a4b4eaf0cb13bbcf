import type { FieldCipher } from '@dixian/personal-data';
import { type Statements, WAITING_SETTING } from '@dixian/service';
import type { StageSecret } from './stage-secret';

export { WAITING_SETTING };

/** Rows of a merge that wait and came with a number; made by `mergeRows`. */
export const WAITING_ROWS = 'import_waiting';

const BATCH = 2_000;

/** Lets this transaction see numbers that wait, until it ends. */
export async function openWaiting(transaction: Statements): Promise<void> {
  await transaction.query(`SELECT set_config('${WAITING_SETTING}', 'on', true)`, [], 'open-waiting');
}

/**
 * SQL by which the numbers of rows go with them, however they go: a row that is deleted, as a withdrawn run's are, leaves
 * none behind. For each table whose rows may wait with a number.
 */
export function wipedWith(table: string): string[] {
  return [
    `CREATE OR REPLACE FUNCTION wipe_waiting_numbers() RETURNS trigger LANGUAGE plpgsql AS $$
     DECLARE
       before text := coalesce(current_setting('${WAITING_SETTING}', true), '');
     BEGIN
       PERFORM set_config('${WAITING_SETTING}', 'on', true);
       DELETE FROM waiting_number w USING gone g WHERE w.table_name = TG_TABLE_NAME AND w.row_id = g.id;
       PERFORM set_config('${WAITING_SETTING}', before, true);
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER ${table}_wipes_numbers AFTER DELETE ON ${table} REFERENCING OLD TABLE AS gone
       FOR EACH STATEMENT EXECUTE FUNCTION wipe_waiting_numbers()`,
  ];
}

/** Keeps the numbers of rows that wait, sealed; a row that had one already keeps it. */
export async function keepWaitingNumbers(
  transaction: Statements,
  table: string,
  { runId, cipher, secret }: { runId: string; cipher: FieldCipher; secret: StageSecret },
): Promise<void> {
  for (;;) {
    const rows = await transaction.query<WaitingRow>(
      `DELETE FROM ${WAITING_ROWS} WHERE row_number IN (SELECT row_number FROM ${WAITING_ROWS} LIMIT ${BATCH})
       RETURNING id, number, lone_name, township, village, row_number, division_code`,
    );
    if (rows.length === 0) return;
    const sealed = rows.map(({ number, ...row }) => ({
      ...row,
      number: cipher.encrypt(secret.show(number)).toString('hex'),
      lone_name: row.lone_name?.toString('hex') ?? null,
    }));
    await transaction.query(
      `INSERT INTO waiting_number (table_name, row_id, number, name_index, township, village, run_id, row_number, division_code)
       SELECT $1, g.id, decode(g.number, 'hex'), decode(g.lone_name, 'hex'), g.township, g.village, $2, g.row_number, g.division_code
       FROM jsonb_to_recordset($3::jsonb)
         AS g(id uuid, number text, lone_name text, township text, village text, row_number int, division_code text)
       ON CONFLICT DO NOTHING`,
      [table, runId, JSON.stringify(sealed)],
    );
  }
}

interface WaitingRow {
  id: string;
  number: Buffer;
  lone_name: Buffer | null;
  township: string | null;
  village: string | null;
  row_number: number;
  division_code: string;
}
