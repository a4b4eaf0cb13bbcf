import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outages of water by what was said of them. */
export class CreateOutages1765252040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE water_outage_step');
  }
}

const statements = [
  `CREATE TABLE water_outage_step (
    id            uuid NOT NULL DEFAULT uuidv7(),
    outage_id     uuid NOT NULL,
    step          text NOT NULL CHECK (step IN ('BEGAN', 'EMERGENCY', 'RESTORED')),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    work          text,
    occurred_on   date NOT NULL,
    note          text,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX water_outage_step_id ON water_outage_step (id)',
  'CREATE INDEX water_outage_step_outage ON water_outage_step (outage_id, step, id DESC)',
  "CREATE INDEX water_outage_begun ON water_outage_step (county_code, occurred_on DESC, id DESC) WHERE step = 'BEGAN'",
  ...appendOnly('water_outage_step'),
  ...divisionSecurity('water_outage_step', { sectors: ['housing', 'water'] }),
];
