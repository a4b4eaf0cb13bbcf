/**
 * A statement that keeps rows of a table as they are before a run changes them; the first image of a run is the one that
 * stays. `chosen` gives their ids (`id uuid`), `run` is the run as SQL, such as `$2::uuid`. To be put into a WITH of the
 * statement that changes them, or to be run before it.
 */
export function keepBefore(table: string, chosen: string, run: string): string {
  return `INSERT INTO import_before (run_id, table_name, row_id, division_code, before)
    SELECT ${run}, '${table}', b.id, b.division_code, to_jsonb(b)
    FROM ${table} b WHERE b.id IN (${chosen})
    ON CONFLICT DO NOTHING`;
}

/** The setting that names the run under way on a connection; empty where somebody works by hand. */
export const RUN_SETTING = 'dixian.import_run';

/**
 * SQL that lets rows of a table be taken back with the run that wrote them: `loaded_by` with its index. A change of one of
 * `columns` that does not come from a run empties it, for then the row is no longer as the run left it; what a row
 * follows its household in is none of them.
 */
export function loadedBy(table: string, columns: readonly string[]): string[] {
  const row = (of: 'OLD' | 'NEW') => `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
  return [
    `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS loaded_by uuid`,
    `CREATE INDEX IF NOT EXISTS ${table}_loaded_by ON ${table} (loaded_by) WHERE loaded_by IS NOT NULL`,
    `CREATE OR REPLACE FUNCTION ${table}_by_hand() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF coalesce(current_setting('${RUN_SETTING}', true), '') = '' THEN
         NEW.loaded_by := NULL;
       END IF;
       RETURN NEW;
     END $$`,
    `CREATE OR REPLACE TRIGGER ${table}_by_hand BEFORE UPDATE ON ${table}
       FOR EACH ROW WHEN (OLD.loaded_by IS NOT NULL AND ${row('OLD')} IS DISTINCT FROM ${row('NEW')})
       EXECUTE FUNCTION ${table}_by_hand()`,
  ];
}
