import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leads by whichever of their events came first; codes that changed and households that moved, for events of before. */
export class CreateFollowing1764500300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const statement of divisionSecurity('supervised_lead')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['supervised_lead', 'recoded_division', 'moved_household']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

// The key of supervised_lead is the lead alone, without its county: while a move is under way, events name a lead in two
// counties, and what they tell must meet in one row.
// recoded_division and moved_household hold ids and codes only, belong to no division, and no request reads them.
const statements = [
  `CREATE TABLE supervised_lead (
    lead_id                uuid PRIMARY KEY,
    household_id           uuid NOT NULL,
    division_code          text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    verified_on            date,
    verified_recorded_at   timestamptz,
    identified_on          date,
    identified_recorded_at timestamptz,
    planned_on             date,
    planned_recorded_at    timestamptz,
    closed_on              date,
    closed_recorded_at     timestamptz
  )`,
  'CREATE INDEX supervised_lead_of_household ON supervised_lead (household_id)',
  'CREATE INDEX supervised_lead_of_division ON supervised_lead (division_code)',
  `CREATE TABLE recoded_division (
    division_id uuid NOT NULL,
    old_code    text COLLATE "C" NOT NULL,
    new_code    text COLLATE "C" NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (division_id, recorded_at)
  )`,
  `CREATE TABLE moved_household (
    household_id  uuid NOT NULL,
    kept_by       uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    lead_ids      uuid[],
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (household_id, recorded_at)
  )`,
  'CREATE INDEX moved_household_division ON moved_household (division_code)',
];
