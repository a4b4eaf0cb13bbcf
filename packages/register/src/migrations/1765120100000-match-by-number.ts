import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WAITING_SETTING } from '../waiting/waiting-numbers';

/**
 * Rows may name their household by a person's number alone, and a row that waits keeps the number it came with, sealed.
 * These numbers are in sight only of a transaction that says it matches (`WAITING_SETTING`): no list, field or report does.
 */
export class MatchByNumber1765120100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE waiting_number');
    await runner.query('DROP INDEX registered_person_number');
    await runner.query('ALTER TABLE registered_person DROP COLUMN name_index');
  }
}

const statements = [
  'ALTER TABLE registered_person ADD COLUMN name_index bytea',
  'CREATE INDEX registered_person_number ON registered_person (certificate_index)',
  `CREATE TABLE waiting_number (
     table_name    text NOT NULL,
     row_id        uuid NOT NULL,
     number        bytea NOT NULL,
     name_index    bytea,
     village       text,
     run_id        uuid NOT NULL,
     row_number    int NOT NULL,
     division_code text COLLATE "C" NOT NULL,
     ${COUNTY_COLUMN},
     PRIMARY KEY (county_code, table_name, row_id)
   )`,
  'CREATE INDEX waiting_number_run ON waiting_number (run_id, row_number)',
  ...divisionSecurity('waiting_number'),
  `CREATE POLICY only_for_matching ON waiting_number AS RESTRICTIVE
     USING (current_setting('${WAITING_SETTING}', true) = 'on')`,
];
