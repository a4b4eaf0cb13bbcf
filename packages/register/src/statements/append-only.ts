/**
 * SQL that lets nobody change or remove rows of a table: what a department said stays, what corrects it stands beside.
 * Only where the household lives may follow it, and whether others were told. Columns that are added later are open until it is said again; `open` are those with a trigger of their own.
 */
export function appendOnly(table: string, open: readonly string[] = []): string[] {
  return [
    `CREATE OR REPLACE FUNCTION refuse_change_of_statement() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       RAISE EXCEPTION 'What was said in % is never changed or removed', TG_TABLE_NAME;
     END $$`,
    `DROP TRIGGER IF EXISTS ${table}_is_kept ON ${table}`,
    `DROP TRIGGER IF EXISTS ${table}_stays ON ${table}`,
    `CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION refuse_change_of_statement()`,
    // Named columns, so that telling of a million rows calls no trigger a million times.
    `DO $$
     BEGIN
       EXECUTE (SELECT format('CREATE TRIGGER ${table}_stays BEFORE UPDATE OF %s ON ${table}
                  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_statement()', string_agg(quote_ident(attname), ', '))
                FROM pg_attribute
                WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped
                  AND attname NOT IN ('household_id', 'division_code', 'county_code', 'told'${open.map((column) => `, '${column}'`).join('')}));
     END $$`,
  ];
}
