import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Departments tell an equal name from another by an index; who was registered before has one when told of again by name. */
export class IndexNames1765120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person ADD COLUMN name_index bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN name_index');
  }
}
