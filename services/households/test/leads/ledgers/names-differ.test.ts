import { certificateOf } from '../../national-file';
import type { Households } from '../../running-households';
import { COUNTY, codesOf, fileOf, HEALTH, householdOf, pushed, registered } from './lead-files';

let households: Households;

beforeAll(async () => {
  households = await registered([1, 2]);
});
afterAll(() => households?.drop());

const LEADS = '户编号,户主姓名,户主证件号码,发现渠道,发现日期,线索类型';
const lead = (head: string, number = '', day = '2025-11-01') =>
  households.load(
    COUNTY,
    'risk-leads',
    fileOf('风险线索', LEADS, `${householdOf(1)},${head},${number},日常摸排,${day},家庭住房不安全`),
  );

test('a head of another name is said and the row loaded; the same name as it is typed, and a masked one, are not', async () => {
  const other = await lead('某人');
  expect(other).toMatchObject({ rowsLoaded: 1, rowsRejected: 0 });
  expect(codesOf(other)).toEqual([['NAME_DIFFERS', 3, '户主姓名']]);
  expect(codesOf(await lead('某人', certificateOf(1), '2025-11-02'))).toEqual([
    ['NAME_DIFFERS', 3, '户主姓名'],
  ]);
  expect(codesOf(await lead('测 试１', '', '2025-11-03'))).toEqual([]);
  expect(codesOf(await lead('测*', '', '2025-11-04'))).toEqual([]);
});

test('so it is in a list of visits, of helpers and of doubts, there also of the person', async () => {
  const visits = fileOf(
    '集中排查入户摸排表',
    '户编号,户主姓名,排查日期,排查人,是否存在风险',
    `${householdOf(2)},某人,2025-11-03,某干部,否`,
  );
  expect(codesOf(await households.load(COUNTY, 'home-visit', visits))).toContainEqual([
    'NAME_DIFFERS',
    3,
    '户主姓名',
  ]);
  const helpers = fileOf(
    '监测对象帮扶责任人结对花名册',
    '户编号,户主姓名,帮扶责任人,帮扶单位,是否公职人员,职务,结对时间',
    `${householdOf(2)},某人,某干部,某镇人民政府,是,科员,2025-11-03`,
  );
  expect(codesOf(await households.load(COUNTY, 'helpers', helpers))).toContainEqual([
    'NAME_DIFFERS',
    3,
    '户主姓名',
  ]);
  const doubts = fileOf(
    '全国系统疑点数据核查清单',
    '户编号,姓名,证件号码,疑点类型',
    `${householdOf(2)},某人,${certificateOf(2)},收入疑点`,
  );
  expect(codesOf(await households.load(COUNTY, 'doubts', doubts))).toEqual([['NAME_DIFFERS', 3, '姓名']]);
});

test('a department that pushes is not told whom the register names', async () => {
  const list = fileOf(
    '部门推送风险线索清单',
    '证件号码,户主姓名,发现日期,线索类型,风险描述',
    pushed(2, '某人,2025-11-18,因病因灾因意外事故,住院费用高'),
  );
  const report = await households.load(HEALTH, 'risk-leads', list);
  expect(report).toMatchObject({ recordsAdded: 1, findings: { totalCount: 0 } });
});
