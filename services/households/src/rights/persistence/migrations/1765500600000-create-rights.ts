import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests to correct personal data with their answers, and letters of authorisation for comparisons. */
export class CreateRights1765500600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE authorisation_letter, correction_answer, correction_request CASCADE');
    await runner.query('DROP FUNCTION refuse_change_of_answer()');
  }
}

const ROW = `id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)`;

const statements = [
  `CREATE TABLE correction_request (
    ${ROW},
    person_id   uuid,
    asked_by    text NOT NULL CHECK (asked_by IN ('PERSON', 'GUARDIAN', 'AGENT')),
    kind        text NOT NULL CHECK (kind IN ('CORRECT', 'COMPLETE', 'DELETE')),
    statement   text NOT NULL,
    asked_on    date NOT NULL,
    due_on      date,
    clause_ids  text[] NOT NULL,
    answered_on date
  )`,
  'CREATE INDEX correction_request_id ON correction_request (id)',
  'CREATE INDEX correction_request_household ON correction_request (household_id, asked_on DESC, id DESC)',
  'CREATE INDEX correction_request_division ON correction_request (division_code)',
  'CREATE INDEX correction_request_asked ON correction_request (county_code, asked_on, id, division_code)',
  'CREATE INDEX correction_request_due ON correction_request (county_code, due_on, id, division_code)',
  `CREATE TABLE correction_answer (
    ${ROW},
    request_id    uuid NOT NULL,
    outcome       text NOT NULL CHECK (outcome IN ('DONE', 'PARTLY', 'REFUSED')),
    statement     text NOT NULL,
    correction_id uuid,
    occurred_on   date NOT NULL
  )`,
  'CREATE INDEX correction_answer_id ON correction_answer (id)',
  'CREATE INDEX correction_answer_request ON correction_answer (request_id, id)',
  'CREATE INDEX correction_answer_household ON correction_answer (household_id)',
  'CREATE INDEX correction_answer_division ON correction_answer (division_code)',
  `CREATE TABLE authorisation_letter (
    ${ROW},
    person_ids        uuid[] NOT NULL CHECK (cardinality(person_ids) > 0),
    purposes          text[] NOT NULL CHECK (cardinality(purposes) > 0),
    signed_on         date NOT NULL,
    valid_until       date CHECK (valid_until >= signed_on),
    withdrawn_on      date CHECK (withdrawn_on >= signed_on),
    withdrawn_because text,
    withdrawn_by      text,
    CHECK (num_nonnulls(withdrawn_on, withdrawn_because, withdrawn_by) IN (0, 3))
  )`,
  'CREATE INDEX authorisation_letter_id ON authorisation_letter (id)',
  'CREATE INDEX authorisation_letter_household ON authorisation_letter (household_id, signed_on DESC, id DESC)',
  'CREATE INDEX authorisation_letter_division ON authorisation_letter (division_code)',
  'CREATE INDEX authorisation_letter_signed ON authorisation_letter (county_code, signed_on, id, division_code)',
  'CREATE INDEX authorisation_letter_until ON authorisation_letter (county_code, valid_until, id, division_code)',
  ...['correction_request', 'correction_answer', 'authorisation_letter'].flatMap((table) =>
    divisionSecurity(table, { sectors: ['rural'] }),
  ),
  // An answer is never changed, and goes when its time is over: then alone, and with what it answers.
  `CREATE FUNCTION refuse_change_of_answer() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' AND current_setting('dixian.retention', true) = 'on' THEN RETURN OLD; END IF;
     IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{division_code,household_id,county_code}'::text[]
       <> to_jsonb(OLD) - '{division_code,household_id,county_code}'::text[] THEN
       RAISE EXCEPTION 'What was recorded in % is never changed or removed', TG_TABLE_NAME;
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER correction_answer_stays BEFORE UPDATE OR DELETE ON correction_answer
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_answer()`,
];
