import { nationalFile } from '../national-file';
import { rowsOf } from '../running-households';
import { Monitoring } from './running-monitoring';

let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

const CODE = '500235216799001';
const COUNTY = 'county@500235';

async function load(
  exportedOn: string,
  told: { identified?: string; eliminated?: string; category?: string },
  household = CODE,
) {
  const report = await monitoring.households.load(
    COUNTY,
    'national-export',
    nationalFile(exportedOn, [{ person: household === CODE ? 1 : 2, household, members: 1, ...told }]),
  );
  expect(report.rowsRejected).toBe(0);
  return report.findings.edges.map(({ node }) => node.code);
}
const toCheck = () =>
  rowsOf(
    monitoring.households,
    `SELECT level, opened_on::text AS opened, closed_on::text AS closed FROM task WHERE kind = 'CHECK_STATED'`,
  );
const periods = () =>
  rowsOf<{ id: string; month_only: boolean }>(
    monitoring.households,
    `SELECT p.id, identified_on, eliminated_on, elimination_mode, category, month_only, risks
     FROM monitoring_period p JOIN household h ON h.id = p.household_id WHERE h.code = $1 ORDER BY identified_on`,
    [CODE],
  );
const entries = () =>
  rowsOf<{ kind: string }>(
    monitoring.households,
    'SELECT id, kind, corrects FROM monitoring_period_entry ORDER BY id',
  );

test('a record without its month opens nothing', async () => {
  await load('2024-01-31', {});
  expect(await periods()).toEqual([]);
});

test('a record opens a period by its months, the same file again changes nothing', async () => {
  await load('2024-02-10', { identified: '202401' });
  const first = await periods();
  expect(first).toMatchObject([
    {
      identified_on: '2024-01-01',
      eliminated_on: null,
      month_only: true,
      category: 'MARGINAL',
      risks: ['因病'],
    },
  ]);
  const history = await entries();
  expect(history).toMatchObject([{ kind: 'IMPORTED', corrects: null }]);
  await load('2024-02-10', { identified: '202401' });
  await load('2024-02-20', { identified: '202401' });
  expect([await periods(), await entries()]).toEqual([first, history]);
});

test('a newer record refreshes what it opened, to the last day of a leap February; an older one changes nothing', async () => {
  const [before] = await periods();
  await load('2024-03-10', { identified: '202401', eliminated: '202402', category: '突发严重困难户' });
  const refreshed = await periods();
  expect(refreshed).toMatchObject([
    {
      ...{ id: before?.id, identified_on: '2024-01-01', eliminated_on: '2024-02-29' },
      ...{ elimination_mode: '帮扶消除', category: 'SUDDEN_SEVERE' },
    },
  ]);
  const [imported] = await entries();
  expect(await entries()).toMatchObject([
    {},
    { kind: 'IMPORTED', corrects: (imported as { id?: string }).id },
  ]);
  await load('2024-02-28', { identified: '202401' });
  expect(await periods()).toEqual(refreshed);
});

test('identified again in the month of its elimination, a household has another period', async () => {
  await load('2024-04-10', { identified: '202402' });
  expect(await periods()).toMatchObject([
    { identified_on: '2024-01-01', eliminated_on: '2024-02-29' },
    { identified_on: '2024-02-01', eliminated_on: null },
  ]);
});

test('what a person gave to the day stays; that the national system says eliminated ends a period that was taken over, and is remarked', async () => {
  const last = (await periods()).at(-1);
  await monitoring.act(COUNTY, 'correctMonitoringPeriod', {
    ...{ periodId: last?.id, identifiedOn: '2024-03-05', reason: '查阅档案' },
  });
  const exact = (await periods()).at(-1);
  expect(exact).toMatchObject({ identified_on: '2024-03-05', month_only: false });
  await load('2024-05-10', { identified: '202402' });
  expect((await periods()).at(-1)).toEqual(exact);
  const remarks = await load('2024-05-20', { identified: '202402', eliminated: '202404' });
  expect(remarks).toEqual(['ENDED_BY_EXPORT']);
  expect((await periods()).at(-1)).toEqual({
    ...exact,
    ...{ eliminated_on: '2024-04-30', elimination_mode: '帮扶消除', month_only: true },
  });
  const kinds = ['IMPORTED', 'IMPORTED', 'IMPORTED', 'CORRECTED', 'IMPORTED'];
  expect((await entries()).map(({ kind }) => kind)).toEqual(kinds);
  // The county found that it was not: the same month once more does not overrule it, and is to be checked.
  await monitoring.act(COUNTY, 'correctMonitoringPeriod', {
    ...{ periodId: exact?.id, notEliminated: true, reason: '风险未消除' },
  });
  expect(await load('2024-05-21', { identified: '202402', eliminated: '202404' })).toEqual([
    'ELIMINATED_ONLY_NATIONALLY',
  ]);
  expect((await periods()).at(-1)).toMatchObject({ id: exact?.id, eliminated_on: null });
  expect(await toCheck()).toEqual([{ level: 'county', opened: '2024-05-21', closed: null }]);
  // The national system no longer says so.
  await load('2024-06-10', { identified: '202402' });
  expect(await toCheck()).toEqual([{ level: 'county', opened: '2024-05-21', closed: '2024-06-10' }]);
});

test.each([
  ['MONITORED_WITHOUT_MONTH', {}],
  ['ELIMINATED_WITHOUT_MONTH', { identified: '202504', eliminatedSometime: true }],
  ['ELIMINATED_BEFORE_IDENTIFIED', { identified: '202504', eliminated: '202503' }],
])('what tells no time that could be kept is remarked: %s', async (remark, told) => {
  expect(await load('2025-06-10', told, '500235216799077')).toEqual([remark]);
});

test('eliminated before it was identified, a record keeps no time and stops no file', async () => {
  const before = await periods();
  await load('2025-05-10', { identified: '202504', eliminated: '202503' });
  expect(await periods()).toEqual(before);
});
