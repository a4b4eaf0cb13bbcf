import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit trail of sensitive fields seen in clear. */
export class CreateReveal1763800400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reveal (
        id            uuid PRIMARY KEY DEFAULT uuidv7(),
        account       text NOT NULL,
        role          text NOT NULL,
        person_id     uuid NOT NULL,
        field         text NOT NULL,
        purpose       text NOT NULL,
        request_id    text NOT NULL,
        revealed_at   timestamptz NOT NULL DEFAULT now(),
        division_code text COLLATE "C" NOT NULL
      )`);
    await runner.query('CREATE INDEX reveal_person ON reveal (person_id)');
    for (const sql of divisionSecurity('reveal')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reveal');
  }
}
