import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['long_unresolved_triage', 'label_review', 'watch_visit'];

/** Triage of households unresolved for years, reviews of labels, and visits after elimination; all append-only. */
export class CreateTriageAndWatch1763900310000 implements MigrationInterface {
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
    await runner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}

const recorded = `
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    occurred_on     date NOT NULL,
    account         text NOT NULL,
    role            text NOT NULL,
    acting_for      text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key)`;

const tables = [
  `CREATE TABLE long_unresolved_triage (${recorded},
    period_id       uuid NOT NULL REFERENCES monitoring_period,
    listed_from     date NOT NULL,
    decision        text NOT NULL CHECK (decision IN ('ELIMINATE', 'SAFETY_NET_LABEL', 'CONTINUE')),
    reason          text NOT NULL,
    grounds         jsonb NOT NULL,
    corrects        uuid UNIQUE REFERENCES long_unresolved_triage
  )`,
  // One listing, one decision; what corrects it names it.
  `CREATE UNIQUE INDEX long_unresolved_triage_once ON long_unresolved_triage (period_id) WHERE corrects IS NULL`,
  'CREATE INDEX long_unresolved_triage_period ON long_unresolved_triage (period_id, id)',
  `CREATE TABLE label_review (${recorded},
    label_id        uuid NOT NULL REFERENCES safety_net_label,
    able_members    int NOT NULL CHECK (able_members >= 0),
    finding         text,
    grounds         jsonb NOT NULL
  )`,
  'CREATE INDEX label_review_label ON label_review (label_id, id)',
  `CREATE TABLE watch_visit (${recorded},
    period_id       uuid NOT NULL REFERENCES monitoring_period,
    risk_found      boolean NOT NULL,
    finding         text NOT NULL,
    next_step       text NOT NULL CHECK (next_step IN ('NONE', 'GREEN_CHANNEL', 'NEW_LEAD')),
    clause_ids      text[] NOT NULL
  )`,
  'CREATE INDEX watch_visit_period ON watch_visit (period_id, occurred_on, id)',
];
