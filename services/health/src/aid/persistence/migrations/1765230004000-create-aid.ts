import { loadedBy } from '@dixian/imports';
import { appendOnly, loadedTable, waitingIndex } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Medical aid, cases of relief, and the care of chronic patients. */
export class CreateAid1765230004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE medical_aid_claim, relief_act, relief_case, chronic_contract');
  }
}

const OF_PERSON = `
    id                uuid NOT NULL DEFAULT uuidv7(),
    household_code    text,
    certificate_index bytea NOT NULL,
    household_id      uuid,
    person_id         uuid,
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN}`;

const statements = [
  `CREATE TABLE medical_aid_claim (${OF_PERSON},
    billed_on         date NOT NULL,
    bill              bigint NOT NULL,
    admitted_on       date,
    aid               bigint,
    outcome           text,
    decision          jsonb,
    reason            text,
    decided_on        date,
    paid_on           date,
    fund_source       text,
    fund_level        text,
    occurrence        int NOT NULL,
    source            text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, certificate_index, billed_on, bill, occurrence)
  )`,
  ...loadedTable('medical_aid_claim'),
  ...loadedBy('medical_aid_claim', [
    'household_code',
    'certificate_index',
    'billed_on',
    'bill',
    'aid',
    'paid_on',
    'fund_source',
    'fund_level',
    'source',
  ]),
  `CREATE TABLE chronic_contract (${OF_PERSON},
    disease           text NOT NULL,
    doctor            text,
    signed_on         date,
    ended_on          date,
    visits            text[] NOT NULL,
    occurrence        int NOT NULL,
    source            text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, certificate_index, disease, occurrence)
  )`,
  ...loadedTable('chronic_contract'),
  ...loadedBy('chronic_contract', [
    'household_code',
    'certificate_index',
    'disease',
    'doctor',
    'signed_on',
    'ended_on',
    'visits',
    'source',
  ]),
  ...['medical_aid_claim', 'chronic_contract'].flatMap((table) => [
    waitingIndex(table),
    `CREATE INDEX ${table}_id ON ${table} (id)`,
    `CREATE INDEX ${table}_code ON ${table} (household_code)`,
    `CREATE INDEX ${table}_person ON ${table} (person_id)`,
    `CREATE INDEX ${table}_household ON ${table} (household_id)`,
    ...divisionSecurity(table, { sectors: ['health'] }),
  ]),
  'CREATE INDEX medical_aid_claim_sorted_billed ON medical_aid_claim (county_code, billed_on, id, division_code)',
  'CREATE INDEX medical_aid_claim_sorted_bill ON medical_aid_claim (county_code, bill, id, division_code)',
  'CREATE INDEX chronic_contract_sorted_signed ON chronic_contract (county_code, signed_on, id, division_code)',
  'CREATE INDEX chronic_contract_sorted_disease ON chronic_contract (county_code, disease, id, division_code)',
  `CREATE TABLE relief_case (
    id                uuid NOT NULL DEFAULT uuidv7(),
    kind              text NOT NULL,
    run_id            uuid,
    year              int NOT NULL,
    certificate_index bytea NOT NULL,
    household_id      uuid,
    person_id         uuid,
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    state             text NOT NULL,
    self_paid         bigint,
    decision          jsonb NOT NULL,
    opened_on         date NOT NULL,
    amount            bigint,
    reason            text,
    decided_on        date,
    paid_on           date,
    version           int NOT NULL DEFAULT 1,
    account           text NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, kind, run_id, certificate_index)
  )`,
  'CREATE INDEX relief_case_id ON relief_case (id)',
  'CREATE INDEX relief_case_household ON relief_case (household_id)',
  'CREATE INDEX relief_case_person ON relief_case (person_id, year)',
  'CREATE INDEX relief_case_run ON relief_case (run_id, state)',
  'CREATE INDEX relief_case_sorted_opened ON relief_case (county_code, opened_on, id, division_code)',
  'CREATE INDEX relief_case_sorted_self_paid ON relief_case (county_code, self_paid, id, division_code)',
  ...divisionSecurity('relief_case', { sectors: ['health'] }),
  `CREATE TABLE relief_act (
    id            uuid NOT NULL DEFAULT uuidv7(),
    case_id       uuid NOT NULL,
    household_id  uuid,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    state         text NOT NULL,
    amount        bigint,
    reason        text,
    occurred_on   date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX relief_act_id ON relief_act (id)',
  'CREATE INDEX relief_act_case ON relief_act (case_id)',
  'CREATE INDEX relief_act_household ON relief_act (household_id)',
  ...appendOnly('relief_act'),
  ...divisionSecurity('relief_act', { sectors: ['health'] }),
];
