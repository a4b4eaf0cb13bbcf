import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['exit_standard_reached', 'registered_poor'];

/** Monitored households registered as poor in 2020, and the day each reached the exit standard; both append-only. */
export class CreateRegisteredPoor1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of tables) await runner.query(sql);
    for (const table of TABLES) {
      await runner.query(`CREATE INDEX ${table}_household ON ${table} (household_id)`);
      await runner.query(`CREATE INDEX ${table}_division ON ${table} (division_code)`);
      await runner.query(`CREATE TRIGGER ${table}_stays BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`);
      for (const sql of divisionSecurity(table, { sectors: ['rural'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM task WHERE kind = 'EXIT_STANDARD'`);
    await runner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}

const recorded = `
    id                  uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id        uuid NOT NULL,
    occurred_on         date NOT NULL,
    procedure_reference text NOT NULL,
    account             text NOT NULL,
    role                text NOT NULL,
    acting_for          text NOT NULL,
    idempotency_key     text NOT NULL,
    recorded_at         timestamptz NOT NULL DEFAULT now(),
    division_code       text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key)`;

// Once a period, and reached once.
const tables = [
  `CREATE TABLE registered_poor (${recorded},
    period_id           uuid NOT NULL UNIQUE REFERENCES monitoring_period,
    ground              text NOT NULL CHECK (ground IN ('BECAME_POOR', 'RETURNED_TO_POVERTY')),
    reason              text NOT NULL,
    due_on              date,
    clause_ids          text[] NOT NULL
  )`,
  `CREATE TABLE exit_standard_reached (${recorded},
    registration_id     uuid NOT NULL UNIQUE REFERENCES registered_poor,
    finding             text NOT NULL
  )`,
];
