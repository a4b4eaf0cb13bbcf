import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why the clock of an obligation stopped. */
export class SayWhyStopped1765050010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE obligation ADD stopped_as text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE obligation DROP stopped_as');
  }
}
