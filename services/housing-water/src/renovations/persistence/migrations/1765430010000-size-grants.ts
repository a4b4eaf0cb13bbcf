import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A grant that follows from the size of the household or the house is kept with that size. */
export class SizeGrants1765430010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE renovation_statement ADD COLUMN persons integer CHECK (persons > 0),
      ADD COLUMN area integer CHECK (area > 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE renovation_statement DROP COLUMN persons, DROP COLUMN area');
  }
}
