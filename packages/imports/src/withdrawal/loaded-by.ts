import { uuid, WITHDRAWAL_SETTING } from '@dixian/service';

export { WITHDRAWAL_SETTING };

/** The setting that names the run under way on a connection; empty where somebody works by hand. */
export const RUN_SETTING = 'dixian.import_run';

/** The column as its table states it. */
export const loadedByColumn = () =>
  uuid().nullable().byDefault(`(NULLIF(current_setting('${RUN_SETTING}'::text, true), ''::text))::uuid`);

/**
 * SQL that lets rows of a table be taken back with the run that wrote them, whoever writes them and however: a new row
 * carries the run in `loaded_by`; before one is changed or removed in one of `columns` its image is kept, and the run
 * that had written it is told to be overtaken. A change by hand empties `loaded_by`. What a row follows its household in
 * is none of the columns. The table has `id` and `division_code`.
 */
export function loadedBy(table: string, columns: readonly string[]): string[] {
  const row = (of: 'OLD' | 'NEW') => `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
  return [
    ...FUNCTIONS,
    `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS loaded_by uuid`,
    `ALTER TABLE ${table} ALTER COLUMN loaded_by
       SET DEFAULT nullif(current_setting('${RUN_SETTING}', true), '')::uuid`,
    `CREATE OR REPLACE TRIGGER ${table}_mark BEFORE UPDATE ON ${table}
       FOR EACH ROW WHEN (${row('OLD')} IS DISTINCT FROM ${row('NEW')}) EXECUTE FUNCTION mark_import_row()`,
    `CREATE OR REPLACE TRIGGER ${table}_changed AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
       FOR EACH STATEMENT EXECUTE FUNCTION keep_import_before()`,
    `CREATE OR REPLACE TRIGGER ${table}_removed AFTER DELETE ON ${table} REFERENCING OLD TABLE AS old_rows
       FOR EACH STATEMENT EXECUTE FUNCTION keep_import_before()`,
  ];
}

/** SQL that undoes `loadedBy`. */
export function notLoadedBy(table: string): string[] {
  return [
    ...['mark', 'changed', 'removed'].map((name) => `DROP TRIGGER ${table}_${name} ON ${table}`),
    `ALTER TABLE ${table} DROP COLUMN loaded_by`,
  ];
}

const FUNCTIONS = [
  `CREATE OR REPLACE FUNCTION mark_import_row() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF coalesce(current_setting('${WITHDRAWAL_SETTING}', true), '') = '' THEN
       NEW.loaded_by := nullif(current_setting('${RUN_SETTING}', true), '')::uuid;
     END IF;
     RETURN NEW;
   END $$`,
  // A row that the run itself added or changed before has its image, or needs none.
  `CREATE OR REPLACE FUNCTION keep_import_before() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     run uuid := nullif(current_setting('${RUN_SETTING}', true), '')::uuid;
   BEGIN
     IF coalesce(current_setting('${WITHDRAWAL_SETTING}', true), '') <> '' THEN
       RETURN NULL;
     ELSIF TG_OP = 'UPDATE' THEN
       IF run IS NOT NULL THEN
         INSERT INTO import_before (run_id, table_name, row_id, division_code, before)
         SELECT run, TG_TABLE_NAME, o.id, o.division_code, to_jsonb(o)
         FROM old_rows o JOIN new_rows n ON n.id = o.id
         WHERE n.loaded_by = run AND o.loaded_by IS DISTINCT FROM run
         ON CONFLICT DO NOTHING;
       END IF;
       INSERT INTO import_overtaken (run_id, table_name, row_id, by_run, division_code)
       SELECT o.loaded_by, TG_TABLE_NAME, o.id, run, o.division_code
       FROM old_rows o JOIN new_rows n ON n.id = o.id
       WHERE o.loaded_by IS NOT NULL AND n.loaded_by IS DISTINCT FROM o.loaded_by
       ON CONFLICT DO NOTHING;
     ELSE
       IF run IS NOT NULL THEN
         INSERT INTO import_before (run_id, table_name, row_id, division_code, before, gone)
         SELECT run, TG_TABLE_NAME, o.id, o.division_code, to_jsonb(o), true
         FROM old_rows o WHERE o.loaded_by IS DISTINCT FROM run
         ON CONFLICT DO NOTHING;
       END IF;
       INSERT INTO import_overtaken (run_id, table_name, row_id, by_run, division_code)
       SELECT o.loaded_by, TG_TABLE_NAME, o.id, run, o.division_code
       FROM old_rows o WHERE o.loaded_by IS NOT NULL AND o.loaded_by IS DISTINCT FROM run
       ON CONFLICT DO NOTHING;
     END IF;
     RETURN NULL;
   END $$`,
];
