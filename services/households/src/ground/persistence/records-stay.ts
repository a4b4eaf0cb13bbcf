/**
 * SQL that lets nobody change or remove rows of a table: what was recorded stays, what corrects it stands beside. Only
 * where the household lives may follow it.
 */
export function recordsStay(table: string): string[] {
  return [
    // What PostgreSQL generates is not there yet when the trigger looks.
    `CREATE OR REPLACE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{division_code,household_id,county_code}'::text[]
         <> to_jsonb(OLD) - '{division_code,household_id,county_code}'::text[] THEN
         RAISE EXCEPTION 'What was recorded in % is never changed or removed', TG_TABLE_NAME;
       END IF;
       RETURN NEW;
     END $$`,
    `CREATE TRIGGER ${table}_stays BEFORE UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  ];
}
