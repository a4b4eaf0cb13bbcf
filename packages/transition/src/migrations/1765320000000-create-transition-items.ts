import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The service's parts of runs of dated transitions, item by item. */
export class CreateTransitionItems1765320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE transition_item');
    await runner.query('DROP TABLE transition_part');
  }
}

const statements = [
  `CREATE TABLE transition_part (
    run_id        uuid NOT NULL PRIMARY KEY,
    division_code text COLLATE "C" NOT NULL,
    day           date NOT NULL,
    phase         text NOT NULL,
    round         integer NOT NULL,
    version       integer NOT NULL DEFAULT 1,
    finished      boolean NOT NULL DEFAULT false,
    items         integer NOT NULL DEFAULT 0,
    handled       integer NOT NULL DEFAULT 0,
    digest        text,
    failure       text,
    changed_at    timestamptz NOT NULL DEFAULT service_now()
  )`,
  'CREATE INDEX transition_part_division ON transition_part (division_code)',
  ...divisionSecurity('transition_part'),
  `CREATE TABLE transition_item (
    id              uuid NOT NULL DEFAULT uuidv7(),
    run_id          uuid NOT NULL,
    position        integer NOT NULL,
    rule            text NOT NULL,
    transition      text NOT NULL,
    subject_kind    text NOT NULL,
    subject_id      text NOT NULL,
    household_id    uuid,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    change          text NOT NULL,
    before          jsonb NOT NULL,
    after           jsonb NOT NULL,
    facts           jsonb NOT NULL,
    clause          text,
    undecided       text,
    decided_by      text,
    without_support boolean NOT NULL,
    hash            bytea NOT NULL,
    state           text NOT NULL DEFAULT 'PLANNED',
    found           jsonb,
    rested_by       text,
    PRIMARY KEY (county_code, id),
    UNIQUE (run_id, position, subject_kind, subject_id)
  )`,
  'CREATE INDEX transition_item_id ON transition_item (id)',
  'CREATE INDEX transition_item_run ON transition_item (run_id, position, id)',
  'CREATE INDEX transition_item_household ON transition_item (household_id)',
  'CREATE INDEX transition_item_division ON transition_item (division_code)',
  ...divisionSecurity('transition_item'),
];
