import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects of linked funds. Amounts are fen, progress exact percent. */
export class CreateFundProject1763830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fund_project (
        id            uuid PRIMARY KEY DEFAULT uuidv7(),
        division_code text COLLATE "C" NOT NULL,
        year          int NOT NULL,
        number        text COLLATE "C" NOT NULL,
        category      text NOT NULL,
        investment    bigint NOT NULL,
        spent_percent numeric NOT NULL,
        fund_level    text NOT NULL,
        source        text NOT NULL,
        UNIQUE (division_code, year, number)
      )`);
    await runner.query('CREATE INDEX fund_project_by_number ON fund_project (number, id)');
    for (const sql of divisionSecurity('fund_project', { sectors: ['finance'] })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fund_project');
  }
}
