import { loadedBy } from '@dixian/imports';
import { appendOnly, loadedTable, toldByHousehold } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was said of houses, and how unsafe ones are remedied. Appraisals and surveys of before are words like all others;
 * answers follow from words from now on.
 */
export class CreateHouses1765252020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of tables) await runner.query(sql);
    for (const table of ['house_word', 'housing_remedy']) {
      for (const sql of divisionSecurity(table, { sectors: ['housing', 'water'] })) await runner.query(sql);
    }
    const said = [
      'house_number',
      'occurred_on',
      'entry',
      'grade',
      'lived_in',
      'sole',
      'suspected',
      'unsafe_seen',
    ];
    for (const sql of [
      ...loadedTable('house_word'),
      ...loadedBy('house_word', [
        ...said,
        'structure',
        'built_in',
        'appraiser',
        'report_number',
        'household_code',
      ]),
      ...toldByHousehold('house_word', ['house_number', 'occurred_on', 'entry']),
      ...appendOnly('housing_remedy'),
      OF_BEFORE,
    ])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE housing_remedy, house_word');
    for (const sql of [
      'DROP TRIGGER guarantee_answer_stays ON guarantee_answer',
      'ALTER TABLE guarantee_answer DROP COLUMN screened',
      ...appendOnly('guarantee_answer'),
    ])
      await runner.query(sql);
  }
}

const tables = [
  `CREATE TABLE house_word (
    id             uuid NOT NULL DEFAULT uuidv7(),
    household_code text,
    household_id   uuid,
    division_code  text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    house_number   text NOT NULL,
    occurred_on    date NOT NULL,
    entry          text NOT NULL DEFAULT uuidv7()::text,
    occurrence     int NOT NULL DEFAULT 1,
    grade          text CHECK (grade IN ('A', 'B', 'C', 'D')),
    lived_in       boolean,
    sole           boolean,
    suspected      boolean,
    checked        boolean NOT NULL DEFAULT false,
    unsafe_seen    boolean,
    structure      text,
    built_in       text,
    appraiser      text,
    report_number  text,
    note           text,
    account        text,
    source         text NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX house_word_id ON house_word (id)',
  'CREATE INDEX house_word_code ON house_word (household_code)',
  'CREATE INDEX house_word_household ON house_word (household_id, occurred_on, id)',
  'CREATE INDEX house_word_place ON house_word (county_code, division_code, household_id)',
  `CREATE TABLE housing_remedy (
    id            uuid NOT NULL DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    kind          text NOT NULL CHECK (kind IN ('RENOVATION', 'RECONSTRUCTION', 'OTHER')),
    note          text,
    done          boolean NOT NULL,
    occurred_on   date NOT NULL,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX housing_remedy_id ON housing_remedy (id)',
  'CREATE INDEX housing_remedy_household ON housing_remedy (household_id, occurred_on DESC, id DESC)',
  'ALTER TABLE guarantee_answer ADD COLUMN screened boolean NOT NULL DEFAULT false',
  ...appendOnly('guarantee_answer'),
];

const OF_BEFORE = `INSERT INTO house_word (household_code, household_id, division_code, house_number, occurred_on, grade, sole,
    unsafe_seen, account, source, recorded_at)
  SELECT h.code, a.household_id, a.division_code, '1', a.occurred_on, a.grade, a.sole_dwelling,
    CASE WHEN a.grade IS NULL THEN NOT a.secure END, a.account, a.source, a.recorded_at
  FROM guarantee_answer a LEFT JOIN registered_household h ON h.id = a.household_id
  WHERE a.guarantee = 'SAFE_HOUSING' AND a.secure IS NOT NULL ORDER BY a.id`;
