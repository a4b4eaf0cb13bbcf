import { type NationalRow, nationalFile } from '../../national-file';
import { type Households, rowsOf, runningHouseholds } from '../../running-households';
import { ruralFile } from './rural-file';

const COUNTY = 'county@500235';
const HOUSEHOLD = '500235216700500';

let households: Households;

beforeEach(async () => {
  households = await runningHouseholds();
});
afterEach(() => households?.drop());

const load = (day: string, ...rows: Partial<NationalRow>[]) =>
  households.load(
    COUNTY,
    'national-export',
    nationalFile(
      day,
      rows.map((row) => ({
        household: HOUSEHOLD,
        person: 501,
        members: rows.length,
        identified: '202501',
        ...row,
      })),
    ),
  );

async function names(): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(households, 'SELECT name FROM person ORDER BY name');
  return rows.map(({ name }) => name);
}

test.each(['吴*刚', '吴＊刚', '吴○○', '吴××', '吴XX'])(
  'a masked name (%s) overwrites none, and is said once for the file',
  async (masked) => {
    await load('2025-10-01', { name: '吴志刚' }, { person: 502, name: '林芳', relation: '配偶' });
    const report = await load(
      '2025-11-01',
      { name: masked },
      { person: 502, name: masked, relation: '配偶' },
    );
    expect(await names()).toEqual(['吴志刚', '林芳']);
    expect(report.recordsChanged).toBe(0);
    expect(report.findings.edges.map(({ node }) => [node.code, node.row, node.message])).toEqual([
      ['NAMES_MASKED', null, expect.stringContaining('有 2 行')],
    ]);
  },
  60_000,
);

test('a name of any file replaces a masked one, an older one as well', async () => {
  await load('2025-11-01', { name: '吴*刚' });
  expect(await names()).toEqual(['吴*刚']);
  await load('2025-10-01', { name: '吴志刚' });
  expect(await names()).toEqual(['吴志刚']);
});

test('a line break inside a name is a remain of copying', async () => {
  await load('2025-10-01', { name: '"吴志\n刚"' }, { person: 502, relation: '配偶', name: '"John\nWu"' });
  expect(await names()).toEqual(['John Wu', '吴志刚']);
});

test.each([
  ['national-export', () => nationalFile('2025-12-02', [{ household: HOUSEHOLD, person: 501 }])],
  ['rural-households', () => ruralFile('2099-12-31', [{ household: HOUSEHOLD, person: 501 }])],
] as const)(
  'a file of %s that says it is of a day to come is refused whole, with both days',
  async (ledger, file) => {
    const report = await households.load(COUNTY, ledger, file());
    expect(report).toMatchObject({ state: 'FAILED', rowsLoaded: 0 });
    expect(report.failure).toMatch(/2025-12-01/);
    expect(await names()).toEqual([]);
  },
);

test('a file of today is no file of a day to come', async () => {
  expect(await load('2025-12-01', {})).toMatchObject({ state: 'COMPLETED', exportedOn: '2025-12-01' });
});

test('an older export changes nothing that is newer, and says so once', async () => {
  await load('2025-11-01', {
    name: '新',
    wages: '2000',
    water: '是',
    identified: '202501',
    eliminated: '202510',
  });
  const before = await state();
  const report = await load('2025-10-01', { name: '旧', wages: '1000', identified: '202501' });
  expect(await state()).toEqual(before);
  expect(report.findings.edges.map(({ node }) => [node.code, node.row])).toEqual([['OLDER_THAN_HELD', null]]);
});

async function state() {
  const [row] = await rowsOf(
    households,
    `SELECT (SELECT jsonb_agg(to_jsonb(p) - 'certificate') FROM person p) AS persons,
       (SELECT jsonb_agg(to_jsonb(m) - 'joined_on') FROM membership m) AS members,
       (SELECT jsonb_agg(i) FROM household_income i) AS incomes, (SELECT jsonb_agg(r) FROM monitoring_record r) AS records,
       (SELECT jsonb_agg(to_jsonb(h) - 'version' - 'updated_at') FROM household h) AS households`,
  );
  return row;
}
