import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Divisions that were added or renamed in the register. Which there are is public, so rows are bound to no division. */
export class KeepKnownDivisions1765500501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE known_division (
      code  text COLLATE "C" PRIMARY KEY,
      name  text NOT NULL,
      since date
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_division');
  }
}
