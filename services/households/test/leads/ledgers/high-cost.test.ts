import type { Households } from '../../running-households';
import { COUNTY, fileOf, HEALTH, leadsOn, pushed, registered } from './lead-files';

let households: Households;

beforeAll(async () => {
  households = await registered([1, 2, 3]);
});
afterAll(() => households?.drop());

const list = (...rows: string[]) =>
  fileOf('高额医疗费用支出预警人员名单', '证件号码,姓名,年度累计医疗费用,年度累计个人自付,推送时间', ...rows);

test('warnings of the health department become leads of illness that tell the amounts, once a month', async () => {
  const report = await households.load(
    HEALTH,
    'high-cost-warning',
    list(pushed(1, '测试1,120000,45000.5,2025-11-05'), pushed(1, '测试1,130000,48000,2025-11-18')),
  );
  expect(report).toMatchObject({ rowsLoaded: 2, recordsAdded: 1, recordsUnchanged: 1 });
  expect(await leadsOn(households, 1)).toEqual([
    expect.objectContaining({
      lead_type: 'ILLNESS_DISASTER_ACCIDENT',
      found_on: '2025-11-05',
      note: '年度累计医疗费用 120000.00 元，年度累计个人自付 45000.50 元',
    }),
  ]);
});

test('the county loads it in the name of that department; others may not', async () => {
  await households.load(COUNTY, 'high-cost-warning', list(pushed(2, '测试2,,45000,2025-11-05')));
  expect(await leadsOn(households, 2)).toEqual([
    expect.objectContaining({ pushed_by: '卫健', sector: 'health', note: '年度累计个人自付 45000.00 元' }),
  ]);
  await expect(households.upload('education@500235', 'high-cost-warning', list())).rejects.toThrow();
});
