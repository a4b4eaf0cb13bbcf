/**
 * SQL that lets a table of ledger rows be told of (`ToldTable`): the column, its index, and that a row is told of anew
 * where one of `columns` changes, which are those that the events are made of.
 */
export function telling(table: string, columns: readonly string[]): string[] {
  const row = (of: 'OLD' | 'NEW') => `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
  return [
    `ALTER TABLE ${table} ADD COLUMN told boolean NOT NULL DEFAULT false`,
    `CREATE INDEX ${table}_untold ON ${table} (household_id) WHERE NOT told`,
    `CREATE FUNCTION tell_${table}_again() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       NEW.told := false;
       RETURN NEW;
     END $$`,
    `CREATE TRIGGER ${table}_told_again BEFORE UPDATE ON ${table}
       FOR EACH ROW WHEN (${row('OLD')} IS DISTINCT FROM ${row('NEW')}) EXECUTE FUNCTION tell_${table}_again()`,
  ];
}
