import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What households ask themselves: to be released. Append-only. */
export class CreateEliminationRequest1763901200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...table, ...divisionSecurity('elimination_request', { sectors: ['rural'] })]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE elimination_request');
  }
}

const table = [
  `CREATE TABLE elimination_request (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    period_id       uuid NOT NULL REFERENCES monitoring_period,
    occurred_on     date NOT NULL,
    statement       text NOT NULL,
    account         text NOT NULL,
    role            text NOT NULL,
    acting_for      text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key)
  )`,
  'CREATE INDEX elimination_request_period ON elimination_request (period_id, occurred_on, id)',
  'CREATE INDEX elimination_request_household ON elimination_request (household_id)',
  'CREATE INDEX elimination_request_division ON elimination_request (division_code)',
  `CREATE TRIGGER elimination_request_stays BEFORE UPDATE OR DELETE ON elimination_request
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
];
