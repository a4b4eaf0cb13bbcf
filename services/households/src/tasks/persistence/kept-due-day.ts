/** A table whose rows each have work to be done, told by a task of one kind about the row. */
interface Worked {
  readonly table: string;
  readonly kind: string;
}

const sameRow = (task: string, { table, kind }: Worked) =>
  `${task}.kind = '${kind}' AND ${task}.step = '' AND ${table}.county_code = ${task}.county_code
   AND ${table}.id = ${task}.subject_id`;

/**
 * SQL that has rows keep by when their work is to be done, as `due_on`, so that their list is read by an index in that order:
 * whatever opens the task or dates it anew, by whichever statement, brings the day to the row in its own transaction. Rows
 * that are there are filled.
 */
export function keepsDueDay(worked: Worked): string[] {
  const { table, kind } = worked;
  return [
    `ALTER TABLE ${table} ADD due_on date`,
    `UPDATE ${table} SET due_on = t.due_on FROM task t WHERE ${sameRow('t', worked)} AND t.due_on IS NOT NULL`,
    `CREATE INDEX ${table}_sorted_due_on ON ${table} (county_code, due_on, id, division_code)`,
    // Planned each time: one row and a hundred thousand are found by different ways.
    `CREATE FUNCTION keep_due_day_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (SELECT FROM new_rows WHERE kind = '${kind}') THEN
         EXECUTE $update$UPDATE ${table} SET due_on = n.due_on FROM new_rows n
           WHERE ${sameRow('n', worked)} AND ${table}.due_on IS DISTINCT FROM n.due_on$update$;
       END IF;
       RETURN NULL;
     END $$`,
    ...['INSERT', 'UPDATE'].map(
      (when) => `CREATE TRIGGER task_dates_${table}_${when.toLowerCase()} AFTER ${when} ON task
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_due_day_of_${table}()`,
    ),
  ];
}

/** SQL that undoes `keepsDueDay`. */
export function keepsNoDueDay({ table }: Pick<Worked, 'table'>): string[] {
  return [`DROP FUNCTION keep_due_day_of_${table} CASCADE`, `ALTER TABLE ${table} DROP due_on`];
}
