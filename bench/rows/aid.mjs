import service from '../../packages/service/dist/index.js';

const { bigint, boolean, COUNTY_COLUMN, code, countyCode, day, instant, int, table, text, uuid } = service;

/** A table like those of statements: sixteen columns, of which an insert gives twelve. */
export const aid = table(
  'aid',
  {
    id: uuid().byDefault('uuidv7()'),
    countyCode: countyCode(),
    divisionCode: code(),
    householdId: uuid(),
    householdCode: text(),
    name: text(),
    tier: text().nullable(),
    coveredPersons: int(),
    approved: bigint(),
    paid: bigint(),
    active: boolean(),
    occurredOn: day(),
    source: text(),
    account: text(),
    recordedAt: instant().byDefault('now()'),
    told: boolean().byDefault('false'),
  },
  { primary: ['countyCode', 'id'] },
);

/** Creates it. */
export class CreateAid1700000300000 {
  async up(runner) {
    await runner.query(`
      CREATE TABLE aid (
        id uuid NOT NULL DEFAULT uuidv7(), division_code text COLLATE "C" NOT NULL, ${COUNTY_COLUMN},
        household_id uuid NOT NULL, household_code text NOT NULL, name text NOT NULL, tier text,
        covered_persons int NOT NULL, approved bigint NOT NULL, paid bigint NOT NULL, active boolean NOT NULL,
        occurred_on date NOT NULL, source text NOT NULL, account text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(), told boolean NOT NULL DEFAULT false,
        PRIMARY KEY (county_code, id)
      )`);
    await runner.query('CREATE INDEX aid_id ON aid (id)');
  }

  async down(runner) {
    await runner.query('DROP TABLE aid');
  }
}

/** A row of it, in the order of the table's columns. */
export function aRow(n) {
  return {
    divisionCode: '410526002201',
    householdId: '0199a1b2-0000-7000-8000-000000000001',
    householdCode: `410526002${String(n).padStart(6, '0')}`,
    name: '农村低保',
    tier: 'highest',
    coveredPersons: 3,
    approved: 53_400n,
    paid: 53_400n,
    active: true,
    occurredOn: '2025-11-30',
    source: '部门填报',
    account: 'civil-affairs@410526',
  };
}
