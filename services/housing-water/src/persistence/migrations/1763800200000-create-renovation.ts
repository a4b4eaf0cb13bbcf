import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Renovations and what was seen of the safety of house and water. Amounts are fen. */
export class CreateRenovation1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE renovation (
        id                    uuid PRIMARY KEY DEFAULT uuidv7(),
        household_code        text NOT NULL,
        household_id          uuid,
        division_code         text COLLATE "C" NOT NULL,
        grade                 text NOT NULL,
        started_on            date NOT NULL,
        planned_completion_on date NOT NULL,
        completed_on          date,
        grant_amount          bigint NOT NULL,
        paid_amount           bigint NOT NULL,
        occurrence            int NOT NULL,
        source                text NOT NULL,
        UNIQUE (household_code, started_on, occurrence)
      )`);
    await runner.query(
      'CREATE INDEX renovation_household ON renovation (household_id, started_on DESC, id DESC)',
    );
    await runner.query('CREATE INDEX renovation_by_plan ON renovation (planned_completion_on, id)');
    await runner.query(`
      CREATE TABLE safety_observation (
        household_id  uuid NOT NULL,
        matter        text NOT NULL CHECK (matter IN ('HOUSING', 'WATER')),
        division_code text COLLATE "C" NOT NULL,
        problem_found boolean NOT NULL,
        seen_on       date NOT NULL,
        source        text NOT NULL,
        PRIMARY KEY (household_id, matter)
      )`);
    for (const table of ['renovation', 'safety_observation']) {
      for (const sql of divisionSecurity(table, { sectors: ['housing', 'water'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE safety_observation, renovation');
  }
}
