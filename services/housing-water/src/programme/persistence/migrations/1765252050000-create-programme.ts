import { loadedBy } from '@dixian/imports';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sites of water programmes by what was said of them. */
export class CreateProgramme1765252050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE water_site_statement');
  }
}

const statements = [
  `CREATE TABLE water_site_statement (
    id            uuid NOT NULL DEFAULT uuidv7(),
    site_id       uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year          int NOT NULL,
    site          text NOT NULL,
    started_on    date,
    planned_on    date,
    completed_on  date,
    accepted_on   date,
    occurred_on   date NOT NULL,
    account       text,
    source        text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX water_site_statement_id ON water_site_statement (id)',
  `CREATE INDEX water_site_statement_newest
     ON water_site_statement (county_code, year, site, occurred_on DESC, id DESC)`,
  ...loadedBy('water_site_statement', [
    'year',
    'site',
    'started_on',
    'planned_on',
    'completed_on',
    'accepted_on',
    'occurred_on',
  ]),
  ...divisionSecurity('water_site_statement', { sectors: ['housing', 'water'] }),
];
