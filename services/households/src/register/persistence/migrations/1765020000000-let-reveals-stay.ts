import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Looks stay where they were taken: bound to the division of who looked, with the place of the household of that day
 * beside it. Look-ups that found nobody are looks as well. Who passes a bound is told of to the auditors.
 */
export class LetRevealsStay1765020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reveal_notice');
    await runner.query('DROP TRIGGER reveal_stays ON reveal');
    await runner.query('DROP FUNCTION refuse_change_of_look()');
    for (const sql of divisionSecurity('reveal')) await runner.query(sql);
    await runner.query('DROP INDEX reveal_account');
    await runner.query('ALTER TABLE reveal DROP CONSTRAINT reveal_check, DROP COLUMN seen_in');
  }
}

function within(column: string): string {
  return `(${column} >= current_setting('dixian.division_from', true)
    AND ${column} < current_setting('dixian.division_to', true))`;
}

function stays(table: string): string {
  return `CREATE TRIGGER ${table}_stays BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_look()`;
}

const statements = [
  'ALTER TABLE reveal ADD COLUMN seen_in text COLLATE "C"',
  // Where the account of an older look worked is not known; it is kept where it is.
  'UPDATE reveal SET seen_in = division_code',
  'ALTER TABLE reveal ALTER COLUMN seen_in SET NOT NULL, DROP CONSTRAINT reveal_check',
  'ALTER TABLE reveal ADD CONSTRAINT reveal_check CHECK (num_nonnulls(person_id, self_report_id) <= 1)',
  'CREATE INDEX reveal_account ON reveal (account, revealed_at)',
  'DROP POLICY division_scope ON reveal',
  `CREATE POLICY division_scope ON reveal USING (${within('division_code')} OR ${within('seen_in')})
     WITH CHECK (${within('division_code')})`,
  `CREATE TABLE reveal_notice (
    id             uuid DEFAULT uuidv7(),
    account        text NOT NULL,
    role           text NOT NULL,
    bound          text NOT NULL CHECK (bound IN ('REQUEST', 'DAY')),
    allowed        int NOT NULL,
    asked          int NOT NULL,
    on_day         date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date,
    noticed_at     timestamptz NOT NULL DEFAULT now(),
    division_code  text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, account, bound, on_day)
  )`,
  'CREATE INDEX reveal_notice_id ON reveal_notice (id)',
  ...divisionSecurity('reveal_notice'),
  // Codes follow when their division gets another, and nothing else; the service's own role can move no look away.
  `CREATE FUNCTION refuse_change_of_look() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     places text[] := '{division_code,seen_in,county_code}';
     before jsonb := to_jsonb(OLD);
     after jsonb;
   BEGIN
     IF TG_OP = 'UPDATE' THEN
       after := to_jsonb(NEW);
       IF after - places = before - places AND NOT EXISTS (
         SELECT FROM unnest(ARRAY['division_code', 'seen_in']) AS c(name)
         WHERE before ->> c.name <> after ->> c.name AND NOT EXISTS (
           SELECT FROM division_version o JOIN division_version n USING (division_id)
           WHERE o.code = before ->> c.name AND n.code = after ->> c.name
             AND n.valid_from > coalesce(o.valid_from, '-infinity'))
       ) THEN
         RETURN NEW;
       END IF;
     END IF;
     RAISE EXCEPTION 'What was looked at stays in %', TG_TABLE_NAME;
   END $$`,
  stays('reveal'),
  stays('reveal_notice'),
];
