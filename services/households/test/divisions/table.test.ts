import { waitUntil } from '@dixian/testkit';
import { head, newKey, Register } from '../movement/running-register';
import { change, divisionId, divisionOn } from './running-divisions';

const ADMIN = 'admin@';
const COUNTY = 'county@500235';
const HEADER = '统计用区划代码,城乡分类代码,名称';
const TOWN = '500235216';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

const fileOf = (day: string, rows: readonly string[], header = HEADER) => ({
  name: `统计用区划代码_${day}.csv`,
  content: [header, ...rows].join('\n'),
});

const load = (account: string, day: string, rows: readonly string[], header?: string) =>
  register.households.load(account, 'divisions', fileOf(day, rows, header));

interface Report {
  state: string;
  recordsEnded: number;
  findings: { edges: { node: { code: string; message: string } }[] };
}

/** Loads a table as the whole of what it lists. */
async function loadWhole(account: string, day: string, rows: readonly string[]): Promise<Report> {
  const { ask, upload } = register.households;
  const uploadId = await upload(account, 'divisions', fileOf(day, rows));
  const input = { uploadId, idempotencyKey: newKey(), choices: { mode: 'WHOLE' } };
  const { data } = await ask<{ start: { report: { id: string } } }>(
    account,
    `mutation ($input: StartHouseholdsImportInput!) { start: startHouseholdsImport(input: $input) {
       ... on ImportStarted { report { id } } } }`,
    { input },
  );
  return waitUntil(
    async () => {
      const { data: read } = await ask<{ householdsImport: Report }>(
        account,
        `query ($id: ID!) { householdsImport(id: $id) { state recordsEnded findings { edges { node { code message } } } } }`,
        { id: data.start.report.id },
      );
      return read.householdsImport.state === 'COMPLETED' ? read.householdsImport : undefined;
    },
    { timeoutMs: 60_000 },
  );
}

const codesOf = ({ findings }: { findings: { edges: { node: { code: string } }[] } }) =>
  findings.edges.map(({ node }) => node.code);

const villagesOf = async (township: string) => {
  const { data } = await register.households.ask<{
    division: { children: { edges: { code: string; name: string; node: { urbanRuralCode: string } }[] } };
  }>(
    COUNTY,
    '{ division(code: "CODE") { children(first: 200) { edges { code name node { urbanRuralCode } } } } }'.replace(
      'CODE',
      township,
    ),
  );
  return data.division.children.edges.map(({ code, name, node }) => `${code} ${name} ${node.urbanRuralCode}`);
};

const YUE_PU_HU = [
  '650000000000,,新疆维吾尔自治区',
  '653100000000,,喀什地区',
  '653128000000,,岳普湖县',
  '653128100000,,岳普湖镇',
  '653128100001,121,团结路社区居民委员会',
  '653128100201,220,测试村村民委员会',
];

test('a county of a province that was not known comes whole by its official table, and has been there since before the records', async () => {
  const report = await load(ADMIN, '20230630', YUE_PU_HU);
  expect(report).toMatchObject({ state: 'COMPLETED', recordsAdded: 6, rowsRejected: 0 });
  expect(await villagesOf('653128100')).toEqual([
    '653128100001 团结路社区居民委员会 121',
    '653128100201 测试村村民委员会 220',
  ]);
  expect(await divisionOn(register.households, '653128100201', '2023-01-01')).toMatchObject({
    parent: { code: '653128100' },
  });
  const { id } = await register.family([head('甲')], { division: '653128100201', code: '653128100201001' });
  expect(await register.household('county@653128', id)).toMatchObject({ division: { code: '653128100201' } });
});

test('the same table again changes nothing', async () => {
  const again = await load(ADMIN, '20230630', YUE_PU_HU);
  expect(again).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 6 });
});

test('a later table adds, renames and classes for its day; the days before stay', async () => {
  const rows = [
    '653128100000,,岳普湖镇',
    '653128100001,111,团结路社区居民委员会',
    '653128100201,220,新名村村民委员会',
    '653128100202,220,新设村村民委员会',
  ];
  const report = await load('county@653128', '20250701', rows);
  expect(report).toMatchObject({ recordsAdded: 1, recordsChanged: 2, recordsUnchanged: 1 });
  const nameOn = async (code: string, day: string) =>
    (await divisionOn(register.households, code, day))?.name;
  expect(await nameOn('653128100201', '2025-06-30')).toBe('测试村村民委员会');
  expect(await nameOn('653128100201', '2025-07-01')).toBe('新名村村民委员会');
  expect(await nameOn('653128100202', '2025-06-30')).toBeUndefined();
  expect(await nameOn('653128100202', '2025-07-01')).toBe('新设村村民委员会');
});

test('an older table changes no newer name, and says so', async () => {
  const report = await load(ADMIN, '20230630', YUE_PU_HU);
  expect(report).toMatchObject({ recordsAdded: 0 });
  expect(codesOf(report)).toEqual(['NAME_IS_NEWER']);
  expect(await divisionOn(register.households, '653128100201')).toMatchObject({ name: '新名村村民委员会' });
});

test('a whole table closes what it lacks where nobody lives; a village with households is named, and stays', async () => {
  const report = await loadWhole('county@653128', '20250901', [
    '653128100000,,岳普湖镇',
    '653128100001,111,团结路社区居民委员会',
  ]);
  expect(report).toMatchObject({ recordsEnded: 1 });
  expect(codesOf(report)).toEqual(['DIVISION_NOT_LISTED']);
  expect(report.findings.edges[0]?.node.message).toContain('653128100201 新名村村民委员会');
  expect(await divisionOn(register.households, '653128100202', '2025-08-31')).not.toBeNull();
  expect(await divisionOn(register.households, '653128100202', '2025-09-01')).toBeNull();
  expect(await divisionOn(register.households, '653128100201')).not.toBeNull();
});

test('a table that only adds closes nothing', async () => {
  const before = await villagesOf(TOWN);
  await load(COUNTY, '20250701', ['500235216911,220,补登村村民委员会']);
  expect(await villagesOf(TOWN)).toHaveLength(before.length + 1);
});

test('a village that went into another is not brought back by a table that names it still', async () => {
  const [from, into] = ['500235216220', '500235216219'];
  const merged = {
    divisionId: await divisionId(register.households, from),
    intoId: await divisionId(register.households, into),
    occurredOn: '2025-07-01',
  };
  await change(register.households, COUNTY, 'mergeDivisions', merged);
  const report = await load(COUNTY, '20250630', [`${from},220,双门村村民委员会`]);
  expect(codesOf(report)).toEqual(['DIVISION_CLOSED']);
  expect(await divisionOn(register.households, from)).toBeNull();
});

test.each([
  ['of another county', '410526102299,220,外县村村民委员会', 'OUTSIDE_DIVISION'],
  ['below no division that is known', '500235999201,220,甲村村民委员会', 'PARENT_UNKNOWN'],
  ['with a code of eleven digits', '50023521620,220,甲村村民委员会', 'CODE_FORMAT'],
])('a row %s is not loaded', async (_what, row, code) => {
  const report = await load(COUNTY, '20250701', [row]);
  expect(report).toMatchObject({ rowsLoaded: 0, rowsRejected: 1 });
  expect(codesOf(report)[0]).toBe(code);
});

test('a row whose level does not fit its code is not loaded', async () => {
  const rows = ['500235216921,乡级,甲村村民委员会', '500235216922,村,乙村村民委员会'];
  const report = await load(COUNTY, '20250701', rows, '区划代码,级别,名称');
  expect(report).toMatchObject({ rowsLoaded: 1, rowsRejected: 1, recordsAdded: 1 });
  expect(codesOf(report)).toEqual(['LEVEL_UNLIKE_CODE']);
});
