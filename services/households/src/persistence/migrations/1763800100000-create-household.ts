import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Households, their people and who belonged where when. Rows come a million at a time and are never deleted, so
 * they point to each other without foreign keys. `exported_on` is the day of the newest ledger that said so:
 * an older file changes nothing.
 */
export class CreateHousehold1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE household (
        id             uuid PRIMARY KEY DEFAULT uuidv7(),
        code           text COLLATE "C" NOT NULL UNIQUE,
        division_id    uuid NOT NULL,
        division_code  text COLLATE "C" NOT NULL,
        household_type text,
        source         text NOT NULL,
        exported_on    date NOT NULL,
        version        bigint NOT NULL DEFAULT 1,
        updated_at     timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX household_division ON household (division_code, code)');
    await this.createPerson(runner);
    await runner.query(`
      CREATE TABLE membership (
        id             uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id      uuid NOT NULL,
        household_id   uuid NOT NULL,
        relation       text NOT NULL,
        is_head        boolean NOT NULL,
        lives_together boolean NOT NULL,
        in_register    boolean,
        joined_on      date NOT NULL,
        left_on        date,
        seen_on        date NOT NULL,
        monitored_on   date,
        source         text NOT NULL,
        division_code  text COLLATE "C" NOT NULL,
        CHECK (left_on IS NULL OR left_on >= joined_on)
      )`);
    await runner.query('CREATE UNIQUE INDEX membership_open ON membership (person_id) WHERE left_on IS NULL');
    await runner.query('CREATE INDEX membership_person ON membership (person_id) WHERE left_on IS NOT NULL');
    await runner.query('CREATE INDEX membership_household ON membership (household_id)');
    for (const table of ['household', 'person', 'membership']) {
      for (const sql of divisionSecurity(table)) await runner.query(sql);
    }
  }

  // `profiled_on` dates what only the national export tells; the rest of a person is dated by `exported_on`.
  private async createPerson(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id                 uuid PRIMARY KEY DEFAULT uuidv7(),
        household_id       uuid NOT NULL,
        certificate_index  bytea NOT NULL,
        number_index       bytea,
        certificate        bytea NOT NULL,
        certificate_kind   text NOT NULL,
        phone              bytea,
        phone_index        bytea,
        name               text NOT NULL,
        sex                text,
        birth_on           date,
        resident_insurance boolean,
        ethnicity          text,
        education          text,
        school_status      text,
        health             text,
        labour_capacity    text,
        work_place         text,
        work_months        int,
        source             text NOT NULL,
        exported_on        date NOT NULL,
        profiled_on        date,
        division_code      text COLLATE "C" NOT NULL,
        UNIQUE (household_id, certificate_index)
      )`);
    await runner.query('CREATE INDEX person_certificate ON person (certificate_index)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE membership, person, household');
  }
}
