import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What departments report by event: several facts of one event, measures delivered, and hits of their screening. */
export class KeepDepartmentReports1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...facts.flatMap(severalOfOneEvent), ...deliveries, ...hits]) await runner.query(sql);
    for (const sql of divisionSecurity('measure_delivery', { sectors: ['rural'] })) await runner.query(sql);
    for (const sql of divisionSecurity('screening_hit', { sectorColumn: 'sector' })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE screening_hit, measure_delivery');
    for (const { table, key } of facts) {
      await runner.query(`DROP INDEX ${table}_household`);
      await runner.query(
        `CREATE INDEX ${table}_household ON ${table} (household_id, ${key}, occurred_on DESC, id DESC)`,
      );
      await runner.query(`ALTER TABLE ${table} DROP COLUMN position`);
    }
  }
}

const facts = [
  { table: 'guarantee_answer', key: 'guarantee' },
  { table: 'allowance_fact', key: 'grant_id' },
  { table: 'renovation_fact', key: 'renovation_id' },
];

// Event ids grow with the time a department wrote them (UUIDv7), so they tell the newer of two facts of one day,
// whichever was delivered first.
function severalOfOneEvent({ table, key }: (typeof facts)[number]): string[] {
  return [
    `ALTER TABLE ${table} DROP CONSTRAINT ${table}_event_id_key, ADD COLUMN position int NOT NULL DEFAULT 0`,
    `ALTER TABLE ${table} ADD UNIQUE (event_id, position)`,
    `DROP INDEX ${table}_household`,
    `CREATE INDEX ${table}_household
       ON ${table} (household_id, ${key}, occurred_on DESC, event_id DESC, position DESC)`,
  ];
}

// One delivery is one row, as its newest event tells it. Amounts are fen.
const deliveries = [
  `CREATE TABLE measure_delivery (
    delivery_id   uuid PRIMARY KEY,
    household_id  uuid NOT NULL,
    person_id     uuid,
    family        text NOT NULL,
    name          text NOT NULL,
    delivered_on  date NOT NULL,
    amount        bigint,
    department    text NOT NULL,
    source        text NOT NULL,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL
  )`,
  `CREATE INDEX measure_delivery_household
     ON measure_delivery (household_id, delivered_on DESC, delivery_id DESC)`,
  'CREATE INDEX measure_delivery_division ON measure_delivery (division_code)',
];

// told_of is the household as the department told it: it stays where household_id follows a merger. A hit whose
// household the register does not know yet waits without a lead.
const hits = [
  `CREATE TABLE screening_hit (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    told_of       uuid NOT NULL,
    household_id  uuid NOT NULL,
    person_id     uuid,
    rule          text NOT NULL,
    period        text NOT NULL,
    found_on      date NOT NULL,
    received_on   date NOT NULL,
    lead_type     text NOT NULL,
    department    text NOT NULL,
    sector        text,
    note          text,
    lead_id       uuid UNIQUE REFERENCES lead,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    UNIQUE (told_of, rule, period),
    CHECK (received_on >= found_on)
  )`,
  'CREATE INDEX screening_hit_household ON screening_hit (household_id)',
  'CREATE INDEX screening_hit_division ON screening_hit (division_code)',
  'CREATE INDEX screening_hit_waiting ON screening_hit (household_id) WHERE lead_id IS NULL',
];
