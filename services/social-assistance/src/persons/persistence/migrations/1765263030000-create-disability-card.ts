import { loadedBy } from '@dixian/imports';
import { loadedTable, waitingIndex } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards of disabled persons, one of each. */
export class CreateDisabilityCard1765263030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE disability_card');
  }
}

const statements = [
  `CREATE TABLE disability_card (
    id                uuid NOT NULL DEFAULT uuidv7(),
    household_code    text,
    certificate_index bytea,
    household_id      uuid,
    person_id         uuid,
    division_code     text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    category          text,
    grade             int CHECK (grade BETWEEN 1 AND 4),
    issued_on         date NOT NULL,
    valid_until       date,
    occurrence        int NOT NULL DEFAULT 0,
    source            text NOT NULL,
    account           text,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, certificate_index, occurrence)
  )`,
  'CREATE INDEX disability_card_id ON disability_card (id)',
  'CREATE INDEX disability_card_household ON disability_card (household_id)',
  'CREATE INDEX disability_card_person ON disability_card (person_id)',
  'CREATE INDEX disability_card_code ON disability_card (household_code)',
  'CREATE INDEX disability_card_division ON disability_card (division_code)',
  ...loadedTable('disability_card'),
  ...loadedBy('disability_card', [
    'household_code',
    'certificate_index',
    'category',
    'grade',
    'issued_on',
    'valid_until',
  ]),
  waitingIndex('disability_card'),
  ...divisionSecurity('disability_card', { sectors: ['civil-affairs'] }),
];
