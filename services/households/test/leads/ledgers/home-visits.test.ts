import { certificateOf } from '../../national-file';
import { type Households, rowsOf } from '../../running-households';
import { COUNTY, codesOf, fileOf, householdOf, leadsOn, registered } from './lead-files';

let households: Households;

beforeAll(async () => {
  households = await registered([1, 2, 3, 4, 5]);
});
afterAll(() => households?.drop());

const HEADER = '户编号,户主身份证号,户主姓名,排查日期,排查人,是否存在风险,风险情况,风险类型';
const list = (...rows: string[]) => fileOf('集中排查入户摸排表', HEADER, ...rows);
const load = (...rows: string[]) => households.load(COUNTY, 'home-visit', list(...rows));

const visitsTo = (person: number) =>
  rowsOf(
    households,
    `SELECT visited_on::text, risk_found, finding, visitor, lead_id IS NOT NULL AS led FROM survey_visit v
     JOIN household h ON h.id = v.household_id WHERE h.code = $1 ORDER BY visited_on`,
    [householdOf(person)],
  );

test('visits are recorded, and a risk becomes a lead of the survey with its task, as by hand', async () => {
  const report = await load(
    `${householdOf(1)},,测试1,2025-11-05,张三,否,,`,
    `,${certificateOf(2)},测试2,2025-11-06,张三、李四,是,房屋漏雨,住房`,
  );
  expect(report).toMatchObject({ state: 'COMPLETED', recordsAdded: 2, findings: { totalCount: 0 } });
  expect(await visitsTo(1)).toEqual([
    { visited_on: '2025-11-05', risk_found: false, finding: null, visitor: '张三', led: false },
  ]);
  expect(await visitsTo(2)).toEqual([
    { visited_on: '2025-11-06', risk_found: true, finding: '房屋漏雨', visitor: '张三、李四', led: true },
  ]);
  expect(await leadsOn(households, 2)).toEqual([
    expect.objectContaining({
      channel: 'SURVEY',
      lead_type: 'HOUSING',
      found_on: '2025-11-06',
      note: '房屋漏雨',
    }),
  ]);
  const tasks = await rowsOf(
    households,
    `SELECT t.kind FROM task t JOIN household h ON h.id = t.household_id WHERE h.code = $1`,
    [householdOf(2)],
  );
  expect(tasks).toEqual([{ kind: 'VERIFY_LEAD' }]);
});

test('a visit is one a household and day, however many rows and loads; another day is another', async () => {
  const row = `${householdOf(3)},,测试3,2025-11-05,张三,否,,`;
  await load(row, row);
  expect(await load(row, `${householdOf(3)},,测试3,2025-11-06,张三,否,,`)).toMatchObject({
    recordsAdded: 1,
    recordsUnchanged: 1,
  });
  expect(await visitsTo(3)).toHaveLength(2);
});

test('a risk of which nothing is said is kept, with what an act would have asked for; rows that contradict are named', async () => {
  const report = await load(
    `${householdOf(4)},,测试4,2025-11-05,张三,否,,`,
    `${householdOf(4)},,测试4,2025-11-05,张三,是,,`,
  );
  expect(codesOf(report)).toEqual([
    ['REQUIRED', 4, '风险类型'],
    ['REQUIRED', 4, '风险情况'],
    ['HOUSEHOLD_ROWS_DISAGREE', 4, '是否存在风险'],
  ]);
  expect(await visitsTo(4)).toMatchObject([{ risk_found: true, led: true }]);
});

test('a village loads the visits of its households, and nothing of a neighbour’s', async () => {
  const file = list(`${householdOf(5)},,测试5,2025-11-05,张三,否,,`);
  expect(await households.load('village@500235216219', 'home-visit', file)).toMatchObject({ rowsLoaded: 0 });
  expect(await households.load('village@500235216220', 'home-visit', file)).toMatchObject({
    recordsAdded: 1,
  });
});

test('a visit of a day to come, and one of nobody’s, are turned away', async () => {
  const report = await load(
    `${householdOf(1)},,测试1,2025-11-21,张三,否,,`,
    `500235216799980,,测试,2025-11-05,张三,否,,`,
  );
  expect(codesOf(report)).toEqual([
    ['DATE_IN_FUTURE', 3, '排查日期'],
    ['HOUSEHOLD_UNKNOWN', 4, '户编号'],
  ]);
});
