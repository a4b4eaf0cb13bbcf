import { nationalFile } from '../national-file';
import { type Households, rowsOf, runningHouseholds } from '../running-households';

let households: Households;
let next = 109_799_000;

beforeAll(async () => {
  households = await runningHouseholds();
});

afterAll(() => households?.drop());

const JI_YUAN = ['河南省', '省直辖县级行政区划', '济源市'];

test.each([
  [[...JI_YUAN, '济源市王屋镇', '王屋村民委员会'], '419001109201'],
  [[...JI_YUAN, '济源市王屋镇', '王屋'], '419001109201'],
  [[...JI_YUAN, '济源市王屋镇', '王屋村'], '419001109201'],
  [[...JI_YUAN, '王屋镇', '王屋'], '419001109201'],
  [[...JI_YUAN, '王屋镇人民政府', '王屋'], '419001109201'],
  [[...JI_YUAN, '济水街道办事处', '玉仙社区'], '419001002'],
  [[...JI_YUAN, '济源市沁园街道', '园丁苑社区'], '419001001018'],
  [['河南省', '', '济源市', '济源市王屋镇', '王屋'], undefined],
  [[...JI_YUAN, '济源市王屋镇', '王屋社区'], undefined],
  [[...JI_YUAN, '济源市济水街道', '玉仙村'], undefined],
  [[...JI_YUAN, '济源市大峪镇', '王屋'], undefined],
  [['重庆市', '省直辖县级行政区划', '济源市', '王屋镇', '王屋'], undefined],
  [['重庆市', '县', '云阳县', '普安乡', '双门'], '500235216220'],
])('%j lies in %s', async (place, code) => {
  const household = `${code?.slice(0, 6) ?? '419001'}${next++}`;
  const file = nationalFile('2025-06-30', [{ person: 1, household, place, members: 1 }]);
  const report = await households.load('admin@', 'national-export', file);
  const [row] = await rowsOf<{ code: string }>(
    households,
    'SELECT division_code AS code FROM household WHERE code = $1',
    [household],
  );
  if (code === undefined) {
    expect(row).toBeUndefined();
    expect(report).toMatchObject({ rowsRejected: 1, rowsLoaded: 0 });
  } else {
    expect(row?.code.startsWith(code)).toBe(true);
  }
});

test('incomes: a wrong net, rows that disagree, and both at once are one remark a row', async () => {
  const household = `419001${next++}`;
  const family = { household, place: [...JI_YUAN, '王屋镇', '王屋'], members: 3, identified: '202401' };
  const report = await households.load(
    'county@419001',
    'national-export',
    nationalFile('2025-06-30', [
      { ...family, person: 11, net: '1001' },
      { ...family, person: 12, relation: '配偶' },
      { ...family, person: 13, relation: '之子', wages: '2000' },
    ]),
  );
  expect(report.findings.edges.map(({ node }) => [node.row, node.code, node.severity])).toEqual([
    [4, 'NET_INCOME_MISMATCH', 'WARNING'],
    [6, 'HOUSEHOLD_ROWS_DISAGREE', 'WARNING'],
  ]);
  const [income] = await rowsOf(
    households,
    'SELECT wages, stated_net FROM household_income i JOIN household h ON h.id = i.household_id WHERE h.code = $1',
    [household],
  );
  expect(income).toEqual({ wages: 100000n, stated_net: 100000n });
});
