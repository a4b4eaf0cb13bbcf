import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Cases, their acts, and where each stood on which days. */
export class CreateCases1764300700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_standing, case_act, monitoring_case CASCADE');
  }
}

const statements = [
  // From version on, the columns follow from the acts and are written with them; opened_in stays when divisions are recoded.
  `CREATE TABLE monitoring_case (
    id             uuid DEFAULT uuidv7(),
    household_id   uuid NOT NULL,
    lead_id        uuid,
    document_id    text,
    procedure_id   text,
    opened_in      text NOT NULL,
    opened_on      date NOT NULL,
    found_on       date NOT NULL,
    channel        text,
    included_month text,
    due_on         date,
    version        int NOT NULL DEFAULT 1,
    state          text NOT NULL,
    state_since    date NOT NULL,
    next_step      text,
    category       text,
    ended_on       date,
    division_code  text COLLATE "C" NOT NULL,
    kind           text NOT NULL DEFAULT 'IDENTIFICATION',
    period_id      uuid,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, lead_id),
    CHECK (kind IN ('IDENTIFICATION', 'ELIMINATION', 'RELABELLING')),
    CONSTRAINT monitoring_case_of_lead CHECK ((kind = 'IDENTIFICATION') = (lead_id IS NOT NULL)),
    CONSTRAINT monitoring_case_of_period CHECK ((kind = 'ELIMINATION') = (period_id IS NOT NULL)),
    CONSTRAINT monitoring_case_printed CHECK ((document_id IS NULL) = (procedure_id IS NULL) AND (document_id IS NOT NULL OR kind = 'ELIMINATION')),
    FOREIGN KEY (county_code, household_id) REFERENCES household (county_code, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (county_code, lead_id) REFERENCES lead (county_code, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (county_code, period_id) REFERENCES monitoring_period (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX monitoring_case_lead ON monitoring_case (lead_id) WHERE lead_id IS NOT NULL',
  'CREATE INDEX monitoring_case_id ON monitoring_case (id)',
  'CREATE INDEX monitoring_case_of_division ON monitoring_case (division_code, opened_on DESC, id DESC)',
  'CREATE INDEX monitoring_case_of_household ON monitoring_case (household_id, opened_on DESC, id DESC)',
  'CREATE INDEX monitoring_case_period ON monitoring_case (period_id) WHERE period_id IS NOT NULL',
  // One household, one open case; what came before, and whether it is monitored, is for the use-cases to ask.
  'CREATE UNIQUE INDEX monitoring_case_standing ON monitoring_case (county_code, household_id) WHERE ended_on IS NULL',
  `CREATE TABLE case_act (
    id            uuid DEFAULT uuidv7(),
    case_id       uuid NOT NULL,
    sequence      int NOT NULL,
    kind          text NOT NULL,
    occurred_on   date NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    account       text NOT NULL,
    role          text NOT NULL,
    acting_for    text NOT NULL,
    level         text,
    evidence      jsonb NOT NULL,
    late_reason   text,
    corrects      uuid,
    division_code text COLLATE "C" NOT NULL,
    household_id  uuid NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, case_id, sequence),
    FOREIGN KEY (county_code, case_id) REFERENCES monitoring_case (county_code, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (county_code, corrects) REFERENCES case_act (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX case_act_of_case ON case_act (case_id, sequence)',
  'CREATE INDEX case_act_id ON case_act (id)',
  'CREATE INDEX case_act_division ON case_act (division_code)',
  'CREATE INDEX case_act_household ON case_act (household_id)',
  // until_on is the first day on which it stood otherwise, null for now; waits_at is the level of the next step.
  `CREATE TABLE case_standing (
    case_id       uuid,
    from_on       date,
    until_on      date,
    state         text NOT NULL,
    next_step     text,
    waits_at      text,
    category      text,
    ended         boolean NOT NULL,
    household_id  uuid NOT NULL,
    kind          text NOT NULL,
    opened_on     date NOT NULL,
    due_on        date,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, case_id, from_on),
    CHECK (until_on > from_on),
    CHECK (waits_at IN ('village', 'township', 'county')),
    FOREIGN KEY (county_code, case_id) REFERENCES monitoring_case (county_code, id) DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX case_standing_of_case ON case_standing (case_id, from_on)',
  'CREATE INDEX case_standing_now ON case_standing (county_code, opened_on DESC, case_id DESC, division_code) WHERE until_on IS NULL',
  'CREATE INDEX case_standing_now_by_day ON case_standing (opened_on DESC, case_id DESC, division_code) WHERE until_on IS NULL',
  'CREATE INDEX case_standing_of_county ON case_standing (county_code, opened_on DESC, case_id DESC, division_code)',
  'CREATE INDEX case_standing_of_division ON case_standing (division_code)',
  'CREATE INDEX case_standing_of_household ON case_standing (household_id)',
  'CREATE INDEX case_standing_waiting ON case_standing (county_code, next_step, opened_on DESC, case_id DESC, division_code) WHERE until_on IS NULL',
  'ALTER TABLE monitoring_period ADD FOREIGN KEY (county_code, case_id) REFERENCES monitoring_case (county_code, id) DEFERRABLE INITIALLY DEFERRED',
  'ALTER TABLE monitoring_period ADD FOREIGN KEY (county_code, elimination_case_id) REFERENCES monitoring_case (county_code, id) DEFERRABLE INITIALLY DEFERRED',
  ...divisionSecurity('monitoring_case', { sectors: ['rural'] }),
  ...divisionSecurity('case_act', { sectors: ['rural'] }),
  ...recordsStay('case_act'),
  ...divisionSecurity('case_standing', { sectors: ['rural'] }),
];
