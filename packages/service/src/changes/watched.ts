import type { ChangeKind } from '@dixian/graph';

/**
 * SQL that has a table tell when it changes: each statement leaves a mark for every place, and department, of its rows, in
 * its own transaction. `sector` is the column that says whose rows they are, where it has one.
 */
export function watched(table: string, kind: ChangeKind, sector?: string): string[] {
  const marks = (rows: string) =>
    `SELECT DISTINCT '${kind}', division_code, ${sector ? `coalesce(${sector}, '')` : "''"} FROM ${rows}`;
  return [
    marking(`${table}_marked`, marks('changed')),
    // A row that moves has changed in both places.
    marking(`${table}_moved`, `${marks('changed')} UNION ${marks('former')}`),
    trigger(table, 'INSERT', 'NEW TABLE AS changed', 'marked'),
    trigger(table, 'DELETE', 'OLD TABLE AS changed', 'marked'),
    trigger(table, 'UPDATE', 'OLD TABLE AS former NEW TABLE AS changed', 'moved'),
  ];
}

/** SQL that undoes `watched`. */
export function notWatched(table: string): string[] {
  return [
    ...['insert', 'delete', 'update'].map((name) => `DROP TRIGGER ${table}_marked_by_${name} ON ${table}`),
    `DROP FUNCTION ${table}_marked()`,
    `DROP FUNCTION ${table}_moved()`,
  ];
}

function marking(name: string, rows: string): string {
  return `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO change_mark (kind, division_code, sector) ${rows} ON CONFLICT DO NOTHING;
      RETURN NULL;
    END $$`;
}

function trigger(table: string, on: 'INSERT' | 'UPDATE' | 'DELETE', rows: string, by: string): string {
  return `CREATE TRIGGER ${table}_marked_by_${on.toLowerCase()} AFTER ${on} ON ${table} REFERENCING ${rows}
    FOR EACH STATEMENT EXECUTE FUNCTION ${table}_${by}()`;
}
