import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'guarantee_answer',
  'allowance_fact',
  'renovation_fact',
  'income_assessment',
  'safety_net_label',
];

/** What decisions on release rest on: departments' answers by event, incomes assessed, and labels. Amounts are fen. */
export class CreateEvidence1763900100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
    for (const table of TABLES) {
      for (const sql of divisionSecurity(table, { sectors: ['rural'] })) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}

// event_id: the department's event that said so; a fact is never changed, a newer one stands beside it.
const said = `
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    occurred_on   date NOT NULL,
    department    text NOT NULL,
    source        text NOT NULL,
    event_id      uuid NOT NULL UNIQUE,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL`;

const statements = [
  `CREATE TABLE guarantee_answer (${said},
    guarantee     text NOT NULL CHECK (guarantee IN ('COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER')),
    secure        boolean,
    finding       text
  )`,
  'CREATE INDEX guarantee_answer_household ON guarantee_answer (household_id, guarantee, occurred_on DESC, id DESC)',
  `CREATE TABLE allowance_fact (${said},
    grant_id              uuid NOT NULL,
    name                  text NOT NULL,
    tier                  text CHECK (tier IN ('full', 'highest', 'lower')),
    whole_household       boolean NOT NULL,
    dispersed_hardship    boolean NOT NULL,
    approved              bigint NOT NULL,
    paid                  bigint NOT NULL,
    active                boolean NOT NULL
  )`,
  'CREATE INDEX allowance_fact_household ON allowance_fact (household_id, grant_id, occurred_on DESC, id DESC)',
  `CREATE TABLE renovation_fact (${said},
    renovation_id uuid NOT NULL,
    year          int NOT NULL,
    approved      bigint NOT NULL,
    paid          bigint NOT NULL,
    planned_until date,
    completed_on  date
  )`,
  'CREATE INDEX renovation_fact_household ON renovation_fact (household_id, renovation_id, occurred_on DESC, id DESC)',
  `CREATE TABLE income_assessment (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    occurred_on     date NOT NULL,
    from_on         date NOT NULL,
    measure         text NOT NULL CHECK (measure IN ('net-income', 'disposable-income')),
    wages           bigint NOT NULL,
    business        bigint NOT NULL,
    property        bigint NOT NULL,
    transfer        bigint NOT NULL,
    business_cost   bigint NOT NULL,
    policy_income   bigint NOT NULL,
    self_paid       bigint,
    total           bigint NOT NULL,
    counted_members int NOT NULL CHECK (counted_members > 0),
    members         jsonb NOT NULL,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    corrects        uuid REFERENCES income_assessment,
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key)
  )`,
  'CREATE INDEX income_assessment_household ON income_assessment (household_id, occurred_on DESC, id DESC)',
  `CREATE TABLE safety_net_label (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    name            text NOT NULL,
    labelled_on     date NOT NULL,
    grounds         jsonb NOT NULL,
    removed_on      date,
    removal_reason  text,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    removed_by      text,
    removal_key     text,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key),
    UNIQUE (removed_by, removal_key),
    CHECK (removed_on >= labelled_on)
  )`,
  'CREATE UNIQUE INDEX safety_net_label_standing ON safety_net_label (household_id) WHERE removed_on IS NULL',
  'CREATE INDEX safety_net_label_household ON safety_net_label (household_id, labelled_on)',
  ...['guarantee_answer', 'allowance_fact', 'renovation_fact', 'income_assessment'].map(
    (table) => `CREATE TRIGGER ${table}_stays BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  ),
  ...TABLES.map((table) => `CREATE INDEX ${table}_division ON ${table} (division_code)`),
];
