import { COUNTY_COLUMN, divisionSecurity, WITHDRAWAL_SETTING } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from '../statements/append-only';

/** A row that waits says in which township it was printed, and somebody may choose its household among people of its name. */
export class MatchByChoice1791900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE matched_row');
    await runner.query('ALTER TABLE waiting_number DROP COLUMN township');
  }
}

const statements = [
  'ALTER TABLE waiting_number ADD COLUMN township text',
  `CREATE TABLE matched_row (
     id                uuid NOT NULL DEFAULT uuidv7(),
     table_name        text NOT NULL,
     row_id            uuid NOT NULL,
     household_id      uuid NOT NULL,
     person_id         uuid NOT NULL,
     certificate_index bytea,
     reason            text NOT NULL,
     account           text NOT NULL,
     recorded_at       timestamptz NOT NULL DEFAULT service_now(),
     division_code     text COLLATE "C" NOT NULL,
     ${COUNTY_COLUMN},
     PRIMARY KEY (county_code, id)
   )`,
  'CREATE INDEX matched_row_id ON matched_row (id)',
  'CREATE INDEX matched_row_household ON matched_row (household_id)',
  'CREATE INDEX matched_row_number ON matched_row (county_code, certificate_index, id DESC)',
  ...appendOnly('matched_row', ['certificate_index']),
  // Another index key makes it another.
  `CREATE TRIGGER matched_row_index_stays BEFORE UPDATE OF certificate_index ON matched_row
     FOR EACH ROW WHEN (coalesce(current_setting('${WITHDRAWAL_SETTING}', true), '') <> 'keys')
     EXECUTE FUNCTION refuse_change_of_statement()`,
  ...divisionSecurity('matched_row'),
];
