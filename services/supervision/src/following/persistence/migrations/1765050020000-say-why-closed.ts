import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of a lead that led to no identification. */
export class SayWhyClosed1765050020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervised_lead ADD closed_as text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervised_lead DROP closed_as');
  }
}
