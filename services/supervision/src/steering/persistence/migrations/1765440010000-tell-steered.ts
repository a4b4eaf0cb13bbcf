import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever dates an obligation anew, suspends, waives or transfers it, by whichever statement, is told in its transaction to
 * whoever keeps the work that meets it. An identification is one for all leads of a household: all of them are told.
 */
export class TellSteered1765440010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION mark_steered, tell_steered, tell_steered_obligations CASCADE');
    await runner.query('DROP TABLE steered_obligation');
    await runner.query('ALTER TABLE obligation DROP steered_version');
  }
}

const STEERED = ['due_on', 'due_shift', 'waived_on', 'paused_from', 'paused_until', 'owed_at', 'provisional'];
const of = (row: string) => STEERED.map((column) => `${row}.${column}`).join(', ');

// Told in parts of 200, far below the 500 that an event may hold.
const tellObligations = `
  CREATE FUNCTION tell_steered_obligations(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO outbox (type, division_code, payload)
    SELECT 'obligation-steered', county, jsonb_build_object('obligations', jsonb_agg(item ORDER BY id))
    FROM (
      SELECT left(o.division_code, 6) AS county, o.id,
        (row_number() OVER (PARTITION BY left(o.division_code, 6) ORDER BY o.id) - 1) / 200 AS part,
        jsonb_build_object('obligationId', o.id, 'version', o.steered_version, 'kind', o.kind, 'department', o.department,
          'subject', jsonb_build_object('kind', o.subject_kind, 'id', o.subject_id), 'householdId', o.household_id,
          'divisionCode', o.division_code, 'dueOn', o.due_on + o.due_shift, 'provisional', o.provisional,
          'waivedOn', o.waived_on, 'suspendedFrom', o.paused_from, 'suspendedUntil', o.paused_until,
          'level', o.owed_at) AS item
      FROM obligation o WHERE o.id = ANY(ids)
    ) AS told
    GROUP BY county, part ORDER BY county, part
  $$`;

// The first mark of a transaction tells of all; the others then find none.
const tellSteered = `
  CREATE FUNCTION tell_steered() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE marked uuid[];
  BEGIN
    WITH taken AS (DELETE FROM steered_obligation RETURNING obligation_id)
    SELECT array_agg(DISTINCT told.id) INTO marked FROM taken t JOIN obligation o ON o.id = t.obligation_id
    CROSS JOIN LATERAL (
      SELECT o.id UNION ALL SELECT s.id FROM obligation s
      WHERE o.kind = 'IDENTIFICATION' AND s.household_id = o.household_id AND s.kind = o.kind) AS told;
    IF marked IS NOT NULL THEN PERFORM tell_steered_obligations(marked); END IF;
    RETURN NULL;
  END $$`;

// One that was steered has a version above the first.
const markSteered = `
  CREATE FUNCTION mark_steered() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN NEW.steered_version := OLD.steered_version + 1;
    ELSIF NOT EXISTS (SELECT FROM obligation s WHERE s.household_id = NEW.household_id AND s.kind = NEW.kind
      AND s.steered_version > 1) THEN RETURN NEW;
    END IF;
    INSERT INTO steered_obligation (obligation_id) VALUES (NEW.id);
    RETURN NEW;
  END $$`;

const statements = [
  'ALTER TABLE obligation ADD steered_version int NOT NULL DEFAULT 1',
  `UPDATE former_obligation SET content = content || jsonb_build_object('steered_version', 1)`,
  `CREATE UNLOGGED TABLE steered_obligation (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    obligation_id uuid NOT NULL
  )`,
  tellObligations,
  tellSteered,
  markSteered,
  `CREATE CONSTRAINT TRIGGER steered_obligation_is_told AFTER INSERT ON steered_obligation
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell_steered()`,
  `CREATE TRIGGER obligation_is_steered BEFORE UPDATE ON obligation FOR EACH ROW
     WHEN ((${of('OLD')}) IS DISTINCT FROM (${of('NEW')})) EXECUTE FUNCTION mark_steered()`,
  `CREATE TRIGGER obligation_joins_steered AFTER INSERT ON obligation FOR EACH ROW
     WHEN (NEW.kind = 'IDENTIFICATION') EXECUTE FUNCTION mark_steered()`,
];
