import { nationalFile } from '../../national-file';
import { type Households, runningHouseholds } from '../../running-households';
import { type RuralRow, ruralFile } from './rural-file';

const COUNTY = 'county@500235';
const UNREADABLE = '99011319800229';

let households: Households;
let next = 216_700_100;

beforeAll(async () => {
  households = await runningHouseholds();
});
afterAll(() => households?.drop());

const newHousehold = () => `500235${next++}`;

function family(household: string, first: number): RuralRow[] {
  return [0, 1, 2, 3].map((each) => ({
    household,
    person: first + each,
    relation: each === 0 ? '户主' : '之子',
  }));
}

async function incomeOf(code: string) {
  const { data } = await households.ask<{
    householdByCode: { memberCount: number; incomes: { memberCount: number; perHead: string }[] };
  }>(COUNTY, `{ householdByCode(code: "${code}") { memberCount incomes { memberCount perHead } } }`);
  return data.householdByCode;
}

const load = (day: string, rows: readonly RuralRow[]) =>
  households.load(COUNTY, 'rural-households', ruralFile(day, rows));

test('a row that is turned away raises nobody’s income per head, and its finding names the household', async () => {
  const code = newHousehold();
  const rows = family(code, 100);
  await load('2025-10-01', rows);
  expect(await incomeOf(code)).toMatchObject({ memberCount: 4, incomes: [{ perHead: '6000.00' }] });
  const [head, ...others] = rows;
  const report = await load('2025-11-01', [
    { ...head, household: code, person: 100, certificate: UNREADABLE },
    ...others,
  ]);
  expect(report).toMatchObject({ rowsRejected: 1 });
  expect(await incomeOf(code)).toMatchObject({ incomes: [{ memberCount: 4, perHead: '6000.00' }] });
  const { data } = await households.ask<{
    householdsImport: { findings: { edges: { node: object }[] } };
  }>(
    COUNTY,
    `{ householdsImport(id: "${report.id}") { findings(first: 9) { edges { node { code severity householdCode } } } } }`,
  );
  expect(data.householdsImport.findings.edges.map(({ node }) => node)).toEqual([
    expect.objectContaining({ severity: 'REJECTED', householdCode: code }),
    { code: 'MEMBERS_NOT_ALL_LOADED', severity: 'WARNING', householdCode: code },
  ]);
});

test('a first file whose head could not be read is divided by the rows it printed', async () => {
  const code = newHousehold();
  const [head, ...others] = family(code, 110);
  await load('2025-10-01', [{ ...head, household: code, person: 110, certificate: UNREADABLE }, ...others]);
  expect(await incomeOf(code)).toMatchObject({ memberCount: 3, incomes: [{ perHead: '6000.00' }] });
});

test('a file with one row of a household of four is divided by the four that are registered, and says so', async () => {
  const code = newHousehold();
  const rows = family(code, 120);
  await load('2025-10-01', rows);
  const report = await load('2025-11-01', rows.slice(0, 1));
  expect(await incomeOf(code)).toMatchObject({ incomes: [{ memberCount: 4, perHead: '6000.00' }] });
  expect(report.findings.edges.map(({ node }) => [node.code, node.message])).toEqual([
    ['MEMBERS_NOT_ALL_LOADED', expect.stringContaining('按 4 人计算')],
  ]);
});

test('the same person printed twice is counted once', async () => {
  const code = newHousehold();
  const rows = family(code, 130);
  await load('2025-10-01', [...rows, ...rows.slice(1, 2)]);
  expect(await incomeOf(code)).toMatchObject({ incomes: [{ memberCount: 4, perHead: '6000.00' }] });
});

test('of a national export the stated family size counts, and one that its rows do not bear out is said', async () => {
  const household = newHousehold();
  const file = nationalFile('2025-10-01', [
    { household, person: 140, members: 3, wages: '9000', identified: '202501' },
  ]);
  const report = await households.load(COUNTY, 'national-export', file);
  expect(await incomeOf(household)).toMatchObject({ incomes: [{ memberCount: 3, perHead: '3000.00' }] });
  expect(report.findings.edges.map(({ node }) => [node.code, node.column])).toEqual([
    ['FAMILY_SIZE_DIFFERS', '家庭人口'],
  ]);
});
