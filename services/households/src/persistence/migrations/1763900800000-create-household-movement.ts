import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is done to the register by hand: an append-only journal, offers of a move to another place, and on the household
 * where it came from, what it was merged into, and whether its code is only provisional.
 */
export class CreateHouseholdMovement1763900800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...households, ...journal, ...offers, ...secured()]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE move_offer, household_movement');
    await runner.query('DROP INDEX task_duplicate');
    await runner.query(`ALTER TABLE household DROP COLUMN provisional, DROP COLUMN registered_on, DROP COLUMN split_from,
      DROP COLUMN split_on, DROP COLUMN merged_into, DROP COLUMN merged_on`);
  }
}

// registered_on is the day of a registration or split by hand; null for a household that a ledger brought.
const households = [
  `ALTER TABLE household
     ADD COLUMN provisional boolean NOT NULL DEFAULT false,
     ADD COLUMN registered_on date,
     ADD COLUMN split_from uuid,
     ADD COLUMN split_on date,
     ADD COLUMN merged_into uuid,
     ADD COLUMN merged_on date,
     ADD CHECK ((split_from IS NULL) = (split_on IS NULL)),
     ADD CHECK ((merged_into IS NULL) = (merged_on IS NULL))`,
  'CREATE INDEX household_provisional ON household (division_code) WHERE provisional',
  'CREATE INDEX household_split_from ON household (split_from) WHERE split_from IS NOT NULL',
  `CREATE INDEX task_duplicate ON task (subject_id) WHERE kind = 'CHECK_DUPLICATE' AND closed_on IS NULL`,
];

// from_household_id and to_household_id stay what they were, household_id and division_code follow the household.
const journal = [
  `CREATE TABLE household_movement (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id      uuid NOT NULL,
    kind              text NOT NULL,
    occurred_on       date NOT NULL,
    from_household_id uuid,
    to_household_id   uuid NOT NULL,
    from_code         text,
    to_code           text,
    person_ids        uuid[] NOT NULL DEFAULT '{}',
    changes           jsonb NOT NULL DEFAULT '[]',
    reason            text,
    account           text NOT NULL,
    role              text NOT NULL,
    idempotency_key   text NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT now(),
    division_code     text COLLATE "C" NOT NULL,
    CONSTRAINT household_movement_once UNIQUE (account, idempotency_key)
  )`,
  'CREATE INDEX household_movement_household ON household_movement (household_id)',
  'CREATE INDEX household_movement_to ON household_movement (to_household_id, occurred_on, id)',
  'CREATE INDEX household_movement_from ON household_movement (from_household_id) WHERE from_household_id IS NOT NULL',
  'CREATE INDEX household_movement_division ON household_movement (division_code)',
  `CREATE TRIGGER household_movement_stays BEFORE UPDATE OR DELETE ON household_movement
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
];

const offers = [
  `CREATE TABLE move_offer (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    household_code  text NOT NULL,
    member_count    int NOT NULL,
    to_division_id  uuid NOT NULL,
    to_code         text COLLATE "C" NOT NULL,
    occurred_on     date NOT NULL,
    reason          text NOT NULL,
    state           text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ACCEPTED', 'CLOSED')),
    offered_by      text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    answered_on     date,
    answered_by     text,
    answer          text,
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (offered_by, idempotency_key),
    CHECK ((state = 'OPEN') = (answered_by IS NULL))
  )`,
  `CREATE UNIQUE INDEX move_offer_open ON move_offer (household_id) WHERE state = 'OPEN'`,
  'CREATE INDEX move_offer_household ON move_offer (household_id)',
  'CREATE INDEX move_offer_from ON move_offer (division_code)',
  'CREATE INDEX move_offer_to ON move_offer (to_code)',
];

// An offer is seen by both places, everything else of the household by its own alone.
function secured(): string[] {
  const within = (column: string) => `(${column} >= current_setting('dixian.division_from', true)
    AND ${column} < current_setting('dixian.division_to', true))`;
  return [
    ...divisionSecurity('household_movement', { sectors: ['rural'] }),
    'ALTER TABLE move_offer ENABLE ROW LEVEL SECURITY',
    `CREATE POLICY division_scope ON move_offer USING ((${within('division_code')} OR ${within('to_code')})
       AND current_setting('dixian.sector', true) IN ('*', 'rural'))`,
  ];
}
