import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type Migration = new () => MigrationInterface;

// A part that a department gets later is filled by the next telling, also of a version that it knows.
const FORGET_VERSIONS = 'UPDATE standing_household SET version = 0';

/** A migration by the name that the database knows it by, which ends in its timestamp. */
function migration(name: string, up: readonly string[], down: string): Migration {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const sql of [...up, FORGET_VERSIONS]) await runner.query(sql);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}

/** Makes a table of what a household has several of, in the order in which they were told. */
export function listOfStanding(name: string, table: string, columns: string): Migration {
  const sql = [
    `CREATE TABLE ${table} (
      household_id  uuid NOT NULL,
      place         int NOT NULL,
      ${columns},
      division_code text COLLATE "C" NOT NULL,
      ${COUNTY_COLUMN},
      PRIMARY KEY (county_code, household_id, place)
    )`,
    `CREATE INDEX ${table}_household ON ${table} (household_id)`,
    `CREATE INDEX ${table}_division ON ${table} (division_code)`,
    ...divisionSecurity(table),
  ];
  return migration(name, sql, `DROP TABLE ${table}`);
}

/** Adds a column for a part. */
export function columnOfStanding(name: string, table: string, column: string): Migration {
  const [only] = column.split(' ');
  return migration(name, [`ALTER TABLE ${table} ADD ${column}`], `ALTER TABLE ${table} DROP ${only}`);
}
