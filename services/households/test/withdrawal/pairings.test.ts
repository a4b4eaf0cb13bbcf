import { nationalFile } from '../national-file';
import { type Households, rowsOf, runningHouseholds } from '../running-households';
import { takeBack } from './take-back';

const COUNTY = 'county@419001';
const CODE = '419001109201700';
const PLACE = ['河南省', '省直辖县级行政区划', '济源市', '济源市王屋镇', '王屋'];

let households: Households;

beforeAll(async () => {
  households = await runningHouseholds('2025-12-01');
  const row = { person: 700, household: CODE, place: PLACE, members: 1, identified: '202505' };
  await households.load(COUNTY, 'national-export', nationalFile('2025-11-01', [row]));
});
afterAll(() => households?.drop());

const load = (name: string, since: string) =>
  households.load(COUNTY, 'helpers', {
    name: `监测对象帮扶责任人结对花名册_${since.replaceAll('-', '')}.csv`,
    content: [
      '户编号,帮扶责任人,帮扶单位,帮扶单位类型,职务,结对时间',
      `${CODE},${name},市水利局,国家机关,科员,${since}`,
    ].join('\n'),
  });

const helpers = () =>
  rowsOf(households, 'SELECT name, ended_on::text, end_kind FROM responsible_helper ORDER BY since');
const openTasks = () =>
  rowsOf(households, `SELECT FROM task WHERE kind = 'ASSIGN_HELPER' AND closed_on IS NULL`);

test('who had left for a helper stands again when the roster is taken back; where nobody stands, one is asked for', async () => {
  const before = (await openTasks()).length;
  const first = await load('李明', '2025-06-10');
  expect(await openTasks()).toHaveLength(0);
  const second = await load('王芳', '2025-09-01');
  expect(await helpers()).toEqual([
    { name: '李明', ended_on: '2025-09-01', end_kind: 'HANDED_OVER' },
    { name: '王芳', ended_on: null, end_kind: null },
  ]);
  await takeBack(households, COUNTY, second.id);
  expect(await helpers()).toEqual([{ name: '李明', ended_on: null, end_kind: null }]);
  await takeBack(households, COUNTY, first.id);
  expect(await helpers()).toEqual([]);
  expect(await openTasks()).toHaveLength(before);
});
