import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Households that the department's records found though nobody monitors them. */
export class CreateScreeningHit1765263005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE screening_hit (
        id            uuid NOT NULL DEFAULT uuidv7(),
        household_id  uuid NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        rule          text NOT NULL,
        period        text NOT NULL,
        found_on      date NOT NULL,
        lead_type     text NOT NULL,
        told          boolean NOT NULL DEFAULT false,
        PRIMARY KEY (county_code, id),
        UNIQUE (county_code, household_id, rule, period)
      )`);
    await runner.query('CREATE INDEX screening_hit_id ON screening_hit (id)');
    await runner.query('CREATE INDEX screening_hit_household ON screening_hit (household_id)');
    await runner.query('CREATE INDEX screening_hit_untold ON screening_hit (household_id) WHERE NOT told');
    for (const sql of divisionSecurity('screening_hit', { sectors: ['civil-affairs'] }))
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE screening_hit');
  }
}
