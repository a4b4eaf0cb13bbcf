import { appendOnly } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grants end with a reason, windows by themselves; an assessment says when it was applied for, and a setback waits for its standing. */
export class EndGrants1765263000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE awaited_setback');
    await runner.query('DROP INDEX gradual_exit_grant, gradual_exit_to_end');
    await runner.query('ALTER TABLE gradual_exit DROP COLUMN ended_on');
    await runner.query('ALTER TABLE allowance_statement DROP COLUMN end_reason');
    await runner.query('ALTER TABLE assistance_assessment DROP COLUMN applied_on');
    for (const table of ['allowance_statement', 'assistance_assessment'])
      for (const sql of appendOnly(table)) await runner.query(sql);
  }
}

const statements = [
  `ALTER TABLE allowance_statement ADD COLUMN end_reason text
     CHECK (end_reason IN ('INCOME', 'EXIT_OVER', 'DEATH', 'MOVED', 'RENOUNCED', 'OTHER'))`,
  ...appendOnly('allowance_statement'),
  'ALTER TABLE assistance_assessment ADD COLUMN applied_on date',
  ...appendOnly('assistance_assessment'),
  'ALTER TABLE gradual_exit ADD COLUMN ended_on date',
  'CREATE INDEX gradual_exit_grant ON gradual_exit (grant_id, until)',
  'CREATE INDEX gradual_exit_to_end ON gradual_exit (until) WHERE cancelled_on IS NULL AND ended_on IS NULL',
  `CREATE TABLE awaited_setback (
    id            uuid NOT NULL,
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    confirmed_by  text NOT NULL CHECK (confirmed_by IN ('village', 'township')),
    confirmed_on  date NOT NULL,
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX awaited_setback_id ON awaited_setback (id)',
  'CREATE INDEX awaited_setback_household ON awaited_setback (household_id)',
  ...divisionSecurity('awaited_setback', { sectors: ['civil-affairs'] }),
];
