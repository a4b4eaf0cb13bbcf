import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is said of an agreement after it was made, append-only; the post shows the newest, and until when law or agreement
 * let it run.
 */
export class CreateAgreementStatements1765220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agreement_statement');
    await runner.query(
      `ALTER TABLE public_welfare_post DROP COLUMN extended_until, DROP COLUMN changed_as, DROP COLUMN changed_to,
         DROP COLUMN changed_on, DROP COLUMN changed_by`,
    );
  }
}

const statements = [
  `CREATE TABLE agreement_statement (
    id            uuid NOT NULL DEFAULT uuidv7(),
    post_id       uuid NOT NULL,
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    kind          text NOT NULL,
    ends_on       date,
    gap_days      int,
    reason        text,
    clause_ids    text[] NOT NULL,
    occurred_on   date NOT NULL,
    recorded_by   text NOT NULL,
    acting_for    text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX agreement_statement_id ON agreement_statement (id)',
  'CREATE INDEX agreement_statement_post ON agreement_statement (post_id, id DESC)',
  'CREATE INDEX agreement_statement_household ON agreement_statement (household_id)',
  ...divisionSecurity('agreement_statement', { sectors: ['employment'] }),
  ...appendOnly('agreement_statement'),
  `ALTER TABLE public_welfare_post ADD COLUMN extended_until date, ADD COLUMN changed_as text, ADD COLUMN changed_to date,
     ADD COLUMN changed_on date, ADD COLUMN changed_by uuid`,
  `CREATE INDEX public_welfare_post_extended ON public_welfare_post (county_code, ends_on, id)
     WHERE extended_until IS NOT NULL`,
];
