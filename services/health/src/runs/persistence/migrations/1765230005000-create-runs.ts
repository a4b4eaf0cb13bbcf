import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Yearly runs and the bills that each counted; a bill counts once. */
export class CreateRuns1765230005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE medical_run_bill, medical_run');
  }
}

const statements = [
  `CREATE TABLE medical_run (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year          int NOT NULL,
    from_on       date NOT NULL,
    cut_off       date NOT NULL,
    made_on       date NOT NULL,
    reason        text,
    preview       text NOT NULL,
    account       text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, year)
  )`,
  'CREATE INDEX medical_run_id ON medical_run (id)',
  'CREATE INDEX medical_run_sorted_made ON medical_run (county_code, made_on, id, division_code)',
  `CREATE TABLE medical_run_bill (
    run_id            uuid NOT NULL,
    settlement_id     uuid NOT NULL,
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    household_id      uuid,
    certificate_index bytea NOT NULL,
    settled_on        date NOT NULL,
    self_paid         bigint NOT NULL,
    printed           bigint NOT NULL,
    is_late           boolean NOT NULL,
    PRIMARY KEY (county_code, settlement_id)
  )`,
  'CREATE INDEX medical_run_bill_run ON medical_run_bill (run_id, certificate_index)',
  'CREATE INDEX medical_run_bill_household ON medical_run_bill (household_id)',
  ...['medical_run', 'medical_run_bill'].flatMap((table) => divisionSecurity(table, { sectors: ['health'] })),
];
