import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of obligations; what dates one anew or moves it is written there by the database, whichever statement does it. */
export class KeepHistory1765310030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION note_redated_obligation CASCADE');
    await runner.query('DROP TABLE obligation_entry, dated_kind');
  }
}

// A day put off by a suspension is told by the entry that ends it.
const noteRedated = `
  CREATE FUNCTION note_redated_obligation() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.due_on, OLD.clause_ids, OLD.triggered_on) IS DISTINCT FROM (NEW.due_on, NEW.clause_ids, NEW.triggered_on) THEN
      INSERT INTO obligation_entry (obligation_id, kind, cause, due_before, due_after, clause_ids, sector, division_code)
      VALUES (NEW.id, 'REDATED', CASE WHEN OLD.triggered_on <> NEW.triggered_on THEN 'FACT'
          WHEN (OLD.clause_ids, OLD.unit, OLD.duration) IS DISTINCT FROM (NEW.clause_ids, NEW.unit, NEW.duration) THEN 'POLICY'
          WHEN OLD.unit = 'working-days' THEN 'CALENDAR' ELSE 'POLICY' END,
        OLD.due_on + OLD.due_shift, NEW.due_on + NEW.due_shift, NEW.clause_ids, NEW.sector, NEW.division_code);
    END IF;
    IF OLD.division_code <> NEW.division_code THEN
      INSERT INTO obligation_entry (obligation_id, kind, division_before, division_after, clause_ids, sector, division_code)
      VALUES (NEW.id, 'MOVED', OLD.division_code, NEW.division_code, NEW.clause_ids, NEW.sector, NEW.division_code);
    END IF;
    RETURN NULL;
  END $$`;

const statements = [
  `CREATE TABLE obligation_entry (
    id              uuid NOT NULL DEFAULT uuidv7(),
    obligation_id   uuid NOT NULL,
    kind            text NOT NULL,
    occurred_on     date,
    cause           text,
    due_before      date,
    due_after       date,
    division_before text,
    division_after  text,
    level_before    text,
    level_after     text,
    clause_ids      text[] NOT NULL,
    reason          text,
    account         text,
    role            text,
    recorded_at     timestamptz NOT NULL DEFAULT service_now(),
    sector          text,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX obligation_entry_obligation ON obligation_entry (obligation_id, id)',
  'CREATE INDEX obligation_entry_division ON obligation_entry (division_code)',
  ...divisionSecurity('obligation_entry', { sectorColumn: 'sector' }),
  'CREATE TABLE dated_kind (kind text PRIMARY KEY, digest text NOT NULL)',
  noteRedated,
  `CREATE TRIGGER obligation_is_redated AFTER UPDATE ON obligation FOR EACH ROW
    WHEN ((OLD.due_on, OLD.clause_ids, OLD.triggered_on, OLD.division_code)
      IS DISTINCT FROM (NEW.due_on, NEW.clause_ids, NEW.triggered_on, NEW.division_code))
    EXECUTE FUNCTION note_redated_obligation()`,
];
