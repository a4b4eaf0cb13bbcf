import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** The journal of households moved, split and merged, offers of moves, and announcements of the register. */
export class CreateMovement1764300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE register_announcement, move_offer, household_movement CASCADE');
  }
}

// An offer is seen by both places, everything else of the household by its own alone.
function offerSecurity(): string[] {
  const within = (column: string) => `(${column} >= current_setting('dixian.division_from', true)
    AND ${column} < current_setting('dixian.division_to', true))`;
  return [
    'ALTER TABLE move_offer ENABLE ROW LEVEL SECURITY',
    `CREATE POLICY division_scope ON move_offer USING ((${within('division_code')} OR ${within('to_code')})
       AND current_setting('dixian.sector', true) IN ('*', 'rural'))`,
  ];
}

const statements = [
  // from_household_id and to_household_id stay what they were, household_id and division_code follow the household.
  `CREATE TABLE household_movement (
    id                uuid DEFAULT uuidv7(),
    household_id      uuid NOT NULL,
    kind              text NOT NULL,
    occurred_on       date NOT NULL,
    from_household_id uuid,
    to_household_id   uuid NOT NULL,
    from_code         text,
    to_code           text,
    person_ids        uuid[] NOT NULL DEFAULT '{}'::uuid[],
    changes           jsonb NOT NULL DEFAULT '[]'::jsonb,
    reason            text,
    account           text NOT NULL,
    role              text NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT now(),
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX household_movement_id ON household_movement (id)',
  'CREATE INDEX household_movement_division ON household_movement (division_code)',
  'CREATE INDEX household_movement_from ON household_movement (from_household_id) WHERE from_household_id IS NOT NULL',
  'CREATE INDEX household_movement_household ON household_movement (household_id)',
  'CREATE INDEX household_movement_to ON household_movement (to_household_id, occurred_on, id)',
  `CREATE TABLE move_offer (
    id              uuid DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    household_code  text NOT NULL,
    member_count    int NOT NULL,
    to_division_id  uuid NOT NULL,
    to_code         text COLLATE "C" NOT NULL,
    occurred_on     date NOT NULL,
    reason          text NOT NULL,
    state           text NOT NULL DEFAULT 'OPEN',
    offered_by      text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    answered_on     date,
    answered_by     text,
    answer          text,
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK ((state = 'OPEN') = (answered_by IS NULL)),
    CHECK (state IN ('OPEN', 'ACCEPTED', 'CLOSED'))
  )`,
  'CREATE INDEX move_offer_id ON move_offer (id)',
  'CREATE INDEX move_offer_from ON move_offer (division_code)',
  'CREATE INDEX move_offer_household ON move_offer (household_id)',
  `CREATE UNIQUE INDEX move_offer_open ON move_offer (county_code, household_id) WHERE state = 'OPEN'`,
  'CREATE INDEX move_offer_to ON move_offer (to_code)',
  `CREATE TABLE register_announcement (
    id              uuid DEFAULT uuidv7(),
    announced       int NOT NULL DEFAULT 0,
    announced_to    uuid,
    finished_at     timestamptz,
    requested_by    text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX register_announcement_id ON register_announcement (id)',
  ...divisionSecurity('household_movement', { sectors: ['rural'] }),
  ...recordsStay('household_movement'),
  ...offerSecurity(),
  ...divisionSecurity('register_announcement'),
];
