import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Announcing the register again: how far it has come is written with each batch, so that it goes on from there. */
export class CreateRegisterAnnouncement1763900820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_announcement (
        id              uuid PRIMARY KEY DEFAULT uuidv7(),
        announced       int NOT NULL DEFAULT 0,
        announced_to    uuid,
        finished_at     timestamptz,
        requested_by    text NOT NULL,
        idempotency_key text NOT NULL,
        recorded_at     timestamptz NOT NULL DEFAULT now(),
        division_code   text COLLATE "C" NOT NULL,
        UNIQUE (requested_by, idempotency_key)
      )`);
    for (const sql of divisionSecurity('register_announcement')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE register_announcement');
  }
}
