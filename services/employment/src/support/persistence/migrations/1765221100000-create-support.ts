import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ledgerTable } from '../../../ground/persistence/ledger-table';

/** Money that supports work: transport subsidies, trainings, months of posts, and why a household's support is weaker. */
export class CreateSupport1765221100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE transport_claim, training, post_month, support_reason');
    await runner.query(
      'DROP FUNCTION tell_transport_claim_again, tell_training_again, tell_post_month_again',
    );
  }
}

const PAID = ['paid_on', 'paid_amount', 'fund_source', 'fund_level'];
const paid = 'paid_on date, paid_amount bigint, fund_source text, fund_level text';

const statements = [
  ...ledgerTable({
    table: 'transport_claim',
    columns: `year int NOT NULL, started_on date, place text, place_code text, claimed_on date, checked_on date,
      check_agrees boolean, check_note text, posted_on date, decided_on date, outcome text, decision jsonb,
      decision_reason text, amount bigint, ${paid}`,
    key: ['year'],
    by: 'year',
    loaded: ['year', 'started_on', 'place', 'place_code', 'amount', ...PAID],
    told: PAID,
  }),
  'CREATE INDEX transport_claim_paid ON transport_claim (county_code, paid_on, id, division_code)',
  'CREATE INDEX transport_claim_place ON transport_claim (county_code, division_code, id)',
  ...ledgerTable({
    table: 'training',
    columns: `kind text NOT NULL, trade text, school text, starts_on date, ends_on date, certificate_on date, certificate text,
      claimed_on date, outcome text, decision jsonb, amount bigint, ${paid}`,
    key: ['kind', 'ends_on'],
    by: 'ends_on',
    loaded: ['kind', 'trade', 'school', 'starts_on', 'ends_on', 'certificate', 'amount', ...PAID],
    told: PAID,
  }),
  'CREATE INDEX training_place ON training (county_code, division_code, id)',
  ...ledgerTable({
    table: 'post_month',
    columns: `post text NOT NULL, month date NOT NULL, days_attended int, attended_on date, due bigint, ${paid}`,
    key: ['post', 'month'],
    by: 'month',
    loaded: ['post', 'month', 'days_attended', 'due', ...PAID],
    told: PAID,
  }),
  'CREATE INDEX post_month_place ON post_month (county_code, division_code, id)',
  `CREATE TABLE support_reason (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    year          int NOT NULL,
    reason        text NOT NULL,
    occurred_on   date NOT NULL,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX support_reason_id ON support_reason (id)',
  'CREATE INDEX support_reason_household ON support_reason (household_id, year, id DESC)',
  ...divisionSecurity('support_reason', { sectors: ['employment'] }),
  ...appendOnly('support_reason'),
];
