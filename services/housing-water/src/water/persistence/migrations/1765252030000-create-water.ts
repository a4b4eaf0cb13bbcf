import { loadedBy } from '@dixian/imports';
import { loadedTable, toldByHousehold } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said of the water of households by its four items, and tests of works. Answers of before are words on the whole. */
export class CreateWater1765252030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of tables) await runner.query(sql);
    for (const table of ['water_word', 'water_test']) {
      for (const sql of divisionSecurity(table, { sectors: ['housing', 'water'] })) await runner.query(sql);
    }
    const said = [
      'occurred_on',
      'entry',
      'mode',
      'work',
      'quantity',
      'quality',
      'convenience',
      'assurance',
      'said',
    ];
    for (const sql of [
      ...loadedTable('water_word'),
      ...loadedBy('water_word', [...said, 'litres', 'minutes', 'dry_days', 'household_code']),
      ...toldByHousehold('water_word', ['occurred_on', 'entry']),
      OF_BEFORE,
    ])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE water_test, water_word');
  }
}

const ITEM = `text CHECK (ITEM IN ('MET', 'BASIC', 'UNMET'))`;
const items = ['quantity', 'quality', 'convenience', 'assurance']
  .map((item) => `${item} ${ITEM.replace('ITEM', item)},`)
  .join('\n    ');

const tables = [
  `CREATE TABLE water_word (
    id             uuid NOT NULL DEFAULT uuidv7(),
    household_code text,
    household_id   uuid,
    division_code  text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    occurred_on    date NOT NULL,
    entry          text NOT NULL DEFAULT uuidv7()::text,
    occurrence     int NOT NULL DEFAULT 1,
    mode           text,
    work           text,
    ${items}
    said           text CHECK (said IN ('SAFE', 'UNSAFE', 'UNKNOWN')),
    litres         int,
    minutes        int,
    dry_days       int,
    account        text,
    source         text NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id)
  )`,
  'CREATE INDEX water_word_id ON water_word (id)',
  'CREATE INDEX water_word_code ON water_word (household_code)',
  'CREATE INDEX water_word_household ON water_word (household_id, occurred_on, id)',
  'CREATE INDEX water_word_work ON water_word (county_code, work)',
  `CREATE TABLE water_test (
    id            uuid NOT NULL DEFAULT uuidv7(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    work          text NOT NULL,
    work_name     text,
    tester        text NOT NULL,
    level         text NOT NULL,
    tested_on     date NOT NULL,
    passed        boolean NOT NULL,
    failed_items  text,
    report_number text,
    account       text,
    source        text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now(),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, work, tested_on, tester)
  )`,
  'CREATE INDEX water_test_id ON water_test (id)',
  'CREATE INDEX water_test_newest ON water_test (county_code, tested_on DESC, id DESC)',
];

const OF_BEFORE = `INSERT INTO water_word (household_code, household_id, division_code, occurred_on, said, account, source, recorded_at)
  SELECT h.code, a.household_id, a.division_code, a.occurred_on,
    CASE WHEN a.secure IS NULL THEN 'UNKNOWN' WHEN a.secure THEN 'SAFE' ELSE 'UNSAFE' END, a.account, a.source, a.recorded_at
  FROM guarantee_answer a LEFT JOIN registered_household h ON h.id = a.household_id
  WHERE a.guarantee = 'SAFE_WATER' ORDER BY a.id`;
