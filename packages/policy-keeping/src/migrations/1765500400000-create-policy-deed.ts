import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done under which set of policies. */
export class CreatePolicyDeed1765500400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE policy_deed (
      id            uuid NOT NULL DEFAULT uuidv7(),
      policy_set    integer NOT NULL,
      kind          text NOT NULL CHECK (kind IN ('ACT', 'DECISION', 'OBLIGATION')),
      matter        text NOT NULL,
      detail        text,
      row_id        uuid NOT NULL,
      subject_id    text NOT NULL,
      of_household  uuid,
      division_code text COLLATE "C" NOT NULL,
      ${COUNTY_COLUMN},
      occurred_on   date,
      account       text,
      clause_ids    text[] NOT NULL DEFAULT '{}',
      recorded_at   timestamptz NOT NULL DEFAULT service_now(),
      PRIMARY KEY (county_code, id)
    )`);
    await runner.query('CREATE INDEX policy_deed_id ON policy_deed (id)');
    await runner.query('CREATE INDEX policy_deed_set ON policy_deed (county_code, policy_set, id)');
    for (const sql of divisionSecurity('policy_deed')) await runner.query(sql);
    // Only the code of its place may become another.
    await runner.query(`CREATE FUNCTION policy_deed_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{division_code,county_code}'::text[]
          <> to_jsonb(OLD) - '{division_code,county_code}'::text[] THEN
          RAISE EXCEPTION 'What was done under a set of policies is never changed or removed';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER policy_deed_stays BEFORE UPDATE OR DELETE ON policy_deed
      FOR EACH ROW EXECUTE FUNCTION policy_deed_stays()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_deed');
    await runner.query('DROP FUNCTION policy_deed_stays()');
  }
}
