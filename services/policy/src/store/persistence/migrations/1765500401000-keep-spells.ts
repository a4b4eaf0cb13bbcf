import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which set of policies to which an activation was in effect; the next settling fills in those that are. */
export class KeepSpells1765500401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE policy_spell (
      activation_id uuid NOT NULL REFERENCES policy_activation (id),
      from_set      integer NOT NULL,
      until_set     integer,
      PRIMARY KEY (activation_id, from_set)
    )`);
    await runner.query(
      'CREATE INDEX policy_spell_open ON policy_spell (activation_id) WHERE until_set IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_spell');
  }
}
