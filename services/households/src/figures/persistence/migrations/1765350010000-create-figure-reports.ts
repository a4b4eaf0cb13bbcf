import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Figures of places as they were reported, kept as they were. */
export class CreateFigureReports1765350010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reported_figure, figure_report CASCADE');
  }
}

const create = (table: string, columns: string) => [
  `CREATE TABLE ${table} (
    id            uuid DEFAULT uuidv7(),
    ${columns},
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  `CREATE INDEX ${table}_id ON ${table} (id)`,
  `CREATE INDEX ${table}_division ON ${table} (division_code)`,
  ...divisionSecurity(table, { sectors: ['rural'] }),
  ...recordsStay(table),
];

const statements = [
  ...create(
    'figure_report',
    `day           date NOT NULL,
    reported_on   date NOT NULL CHECK (reported_on >= day),
    note          text,
    digest        text NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now()`,
  ),
  'CREATE INDEX figure_report_of_county ON figure_report (county_code, day DESC, id DESC, division_code)',
  'CREATE INDEX figure_report_reported ON figure_report (county_code, reported_on DESC, id DESC, division_code)',
  'CREATE INDEX figure_report_by_place ON figure_report (county_code, division_code, id)',
  ...create(
    'reported_figure',
    `report_id     uuid NOT NULL,
    code          text NOT NULL,
    name          text NOT NULL,
    measure       text NOT NULL,
    value         int NOT NULL CHECK (value >= 0)`,
  ),
  'CREATE UNIQUE INDEX reported_figure_report ON reported_figure (county_code, report_id, code, measure)',
  'CREATE INDEX reported_figure_of ON reported_figure (report_id)',
];
