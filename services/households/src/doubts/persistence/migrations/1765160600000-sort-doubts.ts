import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Doubts of a county by their last day and by place, each order by an index. */
export class SortDoubts1765160600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX doubt_by_due ON doubt (county_code, due_on, id, division_code)');
    await runner.query('CREATE INDEX doubt_by_place ON doubt (county_code, division_code, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX doubt_by_due, doubt_by_place');
  }
}
