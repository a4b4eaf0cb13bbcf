import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Legal supporters of old people who live apart, and what became of urging them. */
export class CreateSupporters1765270010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE legal_supporter CASCADE');
  }
}

const statements = [
  `CREATE TABLE legal_supporter (
    id                uuid DEFAULT uuidv7(),
    household_id      uuid NOT NULL,
    relation          text NOT NULL CHECK (relation IN ('SON', 'DAUGHTER', 'GRANDCHILD', 'OTHER')),
    statement         text NOT NULL,
    since             date NOT NULL,
    settled_on        date CHECK (settled_on >= since),
    outcome           text CHECK (outcome IN ('SUPPORTS', 'ENDED')),
    settled_statement text,
    settled_by        text,
    account           text NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT service_now(),
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK ((settled_on IS NULL) = (outcome IS NULL))
  )`,
  'CREATE INDEX legal_supporter_id ON legal_supporter (id)',
  'CREATE INDEX legal_supporter_division ON legal_supporter (division_code)',
  'CREATE INDEX legal_supporter_household ON legal_supporter (household_id, since, id)',
  ...divisionSecurity('legal_supporter', { sectors: ['rural'] }),
];
