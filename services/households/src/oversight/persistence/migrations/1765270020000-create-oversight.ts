import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Visits of secretaries, persons in charge, what is done by days of the calendar, and findings with their evidence. */
export class CreateOversight1765270020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE finding_evidence, inspection_finding, calendar_report, unit_officer, secretary_visit CASCADE',
    );
  }
}

const create = (table: string, columns: string) => [
  `CREATE TABLE ${table} (
    id            uuid DEFAULT uuidv7(),
    ${columns},
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  `CREATE INDEX ${table}_id ON ${table} (id)`,
  `CREATE INDEX ${table}_division ON ${table} (division_code)`,
  ...divisionSecurity(table, { sectors: ['rural'] }),
];

const statements = [
  ...create(
    'secretary_visit',
    `household_id  uuid NOT NULL,
    visited_on    date NOT NULL,
    finding       text`,
  ),
  'CREATE INDEX secretary_visit_household ON secretary_visit (household_id, visited_on DESC, id DESC)',
  ...recordsStay('secretary_visit'),
  ...create(
    'unit_officer',
    `unit          text NOT NULL,
    name          text NOT NULL,
    post          text,
    since         date NOT NULL`,
  ),
  'CREATE INDEX unit_officer_unit ON unit_officer (division_code, unit, since DESC, id DESC)',
  ...recordsStay('unit_officer'),
  ...create(
    'calendar_report',
    `kind          text NOT NULL CHECK (kind IN ('REPORT_LIST', 'REACH_NODE')),
    cycle         text NOT NULL,
    reported_on   date NOT NULL,
    persons       int CHECK (persons >= 0),
    statement     text NOT NULL`,
  ),
  'CREATE INDEX calendar_report_cycle ON calendar_report (division_code, kind, cycle, id)',
  ...recordsStay('calendar_report'),
  ...create(
    'inspection_finding',
    `source        text NOT NULL CHECK (source IN ('AUDIT', 'INSPECTION', 'MONITORING')),
    unit          text,
    finding       text NOT NULL,
    found_on      date NOT NULL,
    rectified_on  date CHECK (rectified_on >= found_on)`,
  ),
  'CREATE INDEX inspection_finding_of_county ON inspection_finding (county_code, found_on DESC, id DESC, division_code)',
  'CREATE INDEX inspection_finding_by_place ON inspection_finding (county_code, division_code, id)',
  ...create(
    'finding_evidence',
    `finding_id    uuid NOT NULL,
    rectified_on  date NOT NULL,
    evidence      text NOT NULL`,
  ),
  'CREATE INDEX finding_evidence_finding ON finding_evidence (finding_id, id)',
  ...recordsStay('finding_evidence'),
];
