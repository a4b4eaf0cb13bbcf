import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took over or corrected a time of monitoring, with the period as it then was; and the order people work in. */
export class KeepPeriodHistory1763900300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
    for (const sql of divisionSecurity('monitoring_period_entry', { sectors: ['rural'] })) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE monitoring_period_entry');
    await runner.query(
      `DROP INDEX monitoring_period_worklist, monitoring_period_eliminated, monitoring_period_case,
         monitoring_period_elimination_case`,
    );
    for (const sql of restored) await runner.query(sql);
  }
}

const statements = [
  // Entries of an import come a million at a time, so nothing is checked by foreign key but what a person corrects.
  `CREATE TABLE monitoring_period_entry (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id     uuid NOT NULL,
    period_id        uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('TAKEN_OVER', 'IMPORTED', 'CORRECTED')),
    occurred_on      date NOT NULL,
    category         text,
    risks            text[] NOT NULL,
    identified_on    date NOT NULL,
    month_only       boolean NOT NULL,
    eliminated_on    date,
    elimination_mode text,
    reason           text NOT NULL,
    account          text NOT NULL,
    role             text,
    acting_for       text,
    idempotency_key  text,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    corrects         uuid,
    division_code    text COLLATE "C" NOT NULL
  )`,
  // What an import leaves empty is in none of the indexes that only people's entries need.
  `CREATE UNIQUE INDEX monitoring_period_entry_key ON monitoring_period_entry (account, idempotency_key)
     WHERE idempotency_key IS NOT NULL`,
  `CREATE UNIQUE INDEX monitoring_period_entry_corrects ON monitoring_period_entry (corrects)
     WHERE corrects IS NOT NULL`,
  'CREATE INDEX monitoring_period_entry_period ON monitoring_period_entry (period_id, id)',
  'CREATE INDEX monitoring_period_entry_household ON monitoring_period_entry (household_id)',
  `CREATE TRIGGER monitoring_period_entry_stays BEFORE UPDATE OR DELETE ON monitoring_period_entry
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  // The list of a division in the order of its villages, whoever is monitored longest first: one range of one index.
  // It holds what counts ask as well, so that they read no row of a period.
  `CREATE INDEX monitoring_period_worklist ON monitoring_period (division_code, identified_on, id)
     INCLUDE (household_id, category, eliminated_on)`,
  'DROP INDEX monitoring_period_division, monitoring_period_by_day',
  // Periods come with an import, too: no key to check for each, nor an entry in an index of cases for those without one.
  `ALTER TABLE monitoring_period DROP CONSTRAINT monitoring_period_household_id_fkey,
     DROP CONSTRAINT monitoring_period_case_id_key, DROP CONSTRAINT monitoring_period_elimination_case_id_key`,
  `CREATE UNIQUE INDEX monitoring_period_case ON monitoring_period (case_id) WHERE case_id IS NOT NULL`,
  `CREATE UNIQUE INDEX monitoring_period_elimination_case ON monitoring_period (elimination_case_id)
     WHERE elimination_case_id IS NOT NULL`,
  'CREATE INDEX monitoring_period_eliminated ON monitoring_period (eliminated_on) WHERE eliminated_on IS NOT NULL',
];

const restored = [
  'CREATE INDEX monitoring_period_division ON monitoring_period (division_code, identified_on DESC, id DESC)',
  'CREATE INDEX monitoring_period_by_day ON monitoring_period (identified_on DESC, id DESC)',
  `ALTER TABLE monitoring_period ADD FOREIGN KEY (household_id) REFERENCES household,
     ADD UNIQUE (case_id), ADD UNIQUE (elimination_case_id)`,
];
