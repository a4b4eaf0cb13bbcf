import { loadedBy } from '@dixian/imports';
import { loadedTable, telling, waitingIndex } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What single persons get: allowances of the disabled, premiums of pension insurance, support of 特困. Amounts are fen. */
export class CreatePersonalBenefits1765261000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, { columns, key, shown }] of Object.entries(TABLES)) {
      await runner.query(`
        CREATE TABLE ${table} (
          id                uuid NOT NULL DEFAULT uuidv7(),
          household_code    text,
          certificate_index bytea,
          household_id      uuid,
          person_id         uuid,
          division_code     text COLLATE "C" NOT NULL,
          ${COUNTY_COLUMN},
          ${columns.join(',\n          ')},
          occurrence        int NOT NULL DEFAULT 0,
          source            text NOT NULL,
          account           text,
          PRIMARY KEY (county_code, id),
          UNIQUE (county_code, ${key.join(', ')}, occurrence)
        )`);
      const following = [
        `CREATE INDEX ${table}_id ON ${table} (id)`,
        `CREATE INDEX ${table}_household ON ${table} (household_id)`,
        `CREATE INDEX ${table}_person ON ${table} (person_id)`,
        `CREATE INDEX ${table}_code ON ${table} (household_code)`,
        `CREATE INDEX ${table}_division ON ${table} (division_code)`,
        ...loadedTable(table),
        ...loadedBy(table, ['household_code', 'certificate_index', ...shown]),
        waitingIndex(table),
        ...telling(table, ['household_id', ...shown]),
        ...divisionSecurity(table, { sectors: ['civil-affairs'] }),
      ];
      for (const sql of following) await runner.query(sql);
    }
    for (const sql of SORTED) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES)) {
      await runner.query(`DROP TABLE ${table}`);
      await runner.query(`DROP FUNCTION tell_${table}_again`);
    }
  }
}

const MONTH = 'month text COLLATE "C" NOT NULL';

const TABLES: Readonly<Record<string, { columns: string[]; key: string[]; shown: string[] }>> = {
  disability_allowance: {
    columns: [
      `kind text NOT NULL CHECK (kind IN ('LIVING', 'CARE'))`,
      'category text',
      'grade int CHECK (grade BETWEEN 1 AND 4)',
      'rate bigint',
      MONTH,
      'amount bigint NOT NULL',
    ],
    key: ['certificate_index', 'kind', 'month'],
    shown: ['kind', 'category', 'grade', 'rate', 'month', 'amount'],
  },
  pension_premium: {
    columns: [
      'year int NOT NULL',
      'tier bigint',
      'paid_by_government bigint NOT NULL',
      'paid_by_person bigint NOT NULL',
      'paid_on date',
    ],
    key: ['certificate_index', 'year'],
    shown: ['year', 'tier', 'paid_by_government', 'paid_by_person', 'paid_on'],
  },
  hardship_payment: {
    columns: [
      `form text NOT NULL CHECK (form IN ('DISPERSED', 'CENTRAL'))`,
      'self_care text',
      'basic bigint NOT NULL',
      'care bigint NOT NULL',
      'paid bigint NOT NULL',
      MONTH,
    ],
    key: ['certificate_index', 'month'],
    shown: ['form', 'self_care', 'basic', 'care', 'paid', 'month'],
  },
};

const SORTED = [
  'CREATE INDEX disability_allowance_sorted_month ON disability_allowance (county_code, month, id, division_code)',
  'CREATE INDEX disability_allowance_sorted_amount ON disability_allowance (county_code, amount, id, division_code)',
  'CREATE INDEX pension_premium_sorted_year ON pension_premium (county_code, year, id, division_code)',
  'CREATE INDEX pension_premium_sorted_paid ON pension_premium (county_code, paid_by_government, id, division_code)',
];
