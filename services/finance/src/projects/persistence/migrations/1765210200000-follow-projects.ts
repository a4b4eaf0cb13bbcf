import { loadedBy } from '@dixian/imports';
import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money by level, what is done with projects from appraisal on, and reports at the check points; amounts are fen. */
export class FollowProjects1765210200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fund_checkpoint, project_act, fund_allocation');
    await runner.query('ALTER TABLE fund_project DROP COLUMN name, DROP COLUMN renewal');
  }
}

const statements = [
  'ALTER TABLE fund_project ADD COLUMN name text, ADD COLUMN renewal text',
  'ALTER TABLE fund_project ALTER COLUMN spent_percent DROP NOT NULL',
  `CREATE TABLE fund_allocation (
    id              uuid NOT NULL DEFAULT uuidv7(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year            int NOT NULL,
    project_number  text COLLATE "C" NOT NULL,
    level           text NOT NULL,
    allocated       bigint NOT NULL,
    spent           bigint,
    source          text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT service_now(),
    speaks_for      date,
    speaks_assumed  boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, division_code, year, project_number, level)
  )`,
  ...divisionSecurity('fund_allocation', { sectors: ['finance', 'rural'] }),
  ...loadedBy('fund_allocation', ['year', 'project_number', 'level', 'allocated', 'spent']),
  `CREATE TABLE project_act (
    id            uuid NOT NULL DEFAULT uuidv7(),
    project_id    uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    kind          text NOT NULL,
    appraisal     text,
    reference     text,
    occurred_on   date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX project_act_of_project ON project_act (project_id, occurred_on, id)',
  ...divisionSecurity('project_act', { sectors: ['finance', 'rural'] }),
  ...appendOnly('project_act'),
  `CREATE TABLE fund_checkpoint (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    cycle         text NOT NULL,
    projects      int NOT NULL,
    allocated     bigint NOT NULL,
    spent         bigint NOT NULL,
    report        text NOT NULL,
    occurred_on   date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX fund_checkpoint_of_cycle ON fund_checkpoint (division_code, cycle, id DESC)',
  ...divisionSecurity('fund_checkpoint', { sectors: ['finance', 'rural'] }),
  ...appendOnly('fund_checkpoint'),
];
