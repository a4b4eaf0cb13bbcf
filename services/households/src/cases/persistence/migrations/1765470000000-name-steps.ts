import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts name the step of the plan that they finished; those of before tell by their kind. */
export class NameSteps1765470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_act ADD step text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_act DROP step');
  }
}
