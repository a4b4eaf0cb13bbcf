import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times of work as the employment department tells them; each is one row, as its newest event tells it. */
export class KeepToldWork1765220300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE told_work');
  }
}

const statements = [
  `CREATE TABLE told_work (
    spell_id      uuid,
    household_id  uuid NOT NULL,
    person_id     uuid,
    working       boolean NOT NULL,
    from_on       date NOT NULL,
    to_on         date,
    kind          text,
    place         text,
    event_id      uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, spell_id)
  )`,
  'CREATE INDEX told_work_spell ON told_work (spell_id)',
  'CREATE INDEX told_work_division ON told_work (division_code)',
  'CREATE INDEX told_work_household ON told_work (household_id)',
  'CREATE INDEX told_work_person ON told_work (person_id, from_on DESC, spell_id DESC)',
  ...divisionSecurity('told_work', { sectors: ['rural'] }),
];
