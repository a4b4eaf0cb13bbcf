import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a department did for clauses that ask for work without naming a household. */
export class CreateWorkRecord1765180000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_record (
        id            uuid NOT NULL DEFAULT uuidv7(),
        clause_id     text NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        occurred_on   date NOT NULL,
        unit          text NOT NULL,
        figure        numeric,
        figure_unit   text,
        description   text,
        recorded_by   text NOT NULL,
        recorded_at   timestamptz NOT NULL DEFAULT service_now(),
        PRIMARY KEY (county_code, id)
      )`);
    await runner.query(
      'CREATE INDEX work_record_by_day ON work_record (county_code, occurred_on DESC, id DESC)',
    );
    await runner.query('CREATE INDEX work_record_clause ON work_record (county_code, clause_id)');
    for (const sql of divisionSecurity('work_record')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE work_record');
  }
}
