import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of a move, which lists of past days go by; unknown of moves that were told without it. */
export class DateMoves1765060050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE moved_household ADD moved_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE moved_household DROP moved_on');
  }
}
