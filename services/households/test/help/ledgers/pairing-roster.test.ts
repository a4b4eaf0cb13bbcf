import { mutate } from '../../mutate';
import { certificateOf, nationalFile } from '../../national-file';
import { type Households, idOf, rowsOf, runningHouseholds } from '../../running-households';

const COUNTY = 'county@419001';
const PLACE = ['河南省', '省直辖县级行政区划', '济源市', '济源市王屋镇', '王屋'];
const HEADER =
  '户编号,户主身份证号,帮扶责任人,帮扶责任人身份证号,帮扶单位,帮扶单位类型,职务,联系电话,结对时间,帮扶结束时间';

let households: Households;
let person = 600;

beforeAll(async () => {
  households = await runningHouseholds('2025-12-01');
});
afterAll(() => households?.drop());

/** A monitored household of one, identified in that month. */
async function monitored(identified = '202505'): Promise<{ code: string; number: string }> {
  person += 1;
  const code = `419001109201${person}`;
  const row = { person, household: code, place: PLACE, members: 1, identified };
  await households.load(COUNTY, 'national-export', nationalFile('2025-11-01', [row]));
  return { code, number: certificateOf(person) };
}

const roster = (exportedOn: string, ...rows: string[]) => ({
  name: `监测对象帮扶责任人结对花名册_${exportedOn.replaceAll('-', '')}.csv`,
  content: ['监测对象帮扶责任人结对花名册', HEADER, ...rows].join('\n'),
});
const load = (exportedOn: string, ...rows: string[]) =>
  households.load(COUNTY, 'helpers', roster(exportedOn, ...rows));

interface Helper {
  name: string;
  unit: string;
  post: string;
  civilServant: boolean;
  since: string;
  sinceMonthOnly: boolean;
  endedOn: string | null;
  endKind: string | null;
}

async function history(code: string): Promise<Helper[]> {
  const { data } = await households.ask<{ householdByCode: { helperHistory: Helper[] } }>(
    COUNTY,
    `{ householdByCode(code: "${code}") { helperHistory {
         name unit post civilServant since sinceMonthOnly endedOn endKind } } }`,
  );
  return data.householdByCode.helperHistory;
}

const codes = (report: Awaited<ReturnType<typeof load>>) =>
  report.findings.edges.map(({ node }) => [node.code, node.severity, node.column]);

const tasksOf = (code: string) =>
  rowsOf<{ open: boolean }>(
    households,
    `SELECT t.closed_on IS NULL AS open FROM task t JOIN household h ON h.id = t.household_id
     WHERE h.code = $1 AND t.kind = 'ASSIGN_HELPER'`,
    [code],
  );

test('a helper of the roster stands as one named by hand, known by the household’s code or its head’s number', async () => {
  const first = await monitored();
  const second = await monitored();
  const report = await load(
    '2025-11-20',
    `${first.code},,李明,,市水利局,国家机关,科员,13800000000,2025-06-10,`,
    `,${second.number},王芳,,市供电公司,国有企业,经理,13800000001,2025年7月,`,
  );
  expect(report).toMatchObject({ state: 'COMPLETED', rowsLoaded: 2, recordsAdded: 2, households: 2 });
  expect(await history(first.code)).toEqual([
    {
      name: '李明',
      unit: '市水利局',
      post: '科员',
      civilServant: true,
      since: '2025-06-10',
      sinceMonthOnly: false,
      endedOn: null,
      endKind: null,
    },
  ]);
  expect(await history(second.code)).toMatchObject([
    { name: '王芳', civilServant: false, since: '2025-07-01', sinceMonthOnly: true },
  ]);
  expect((await tasksOf(first.code)).filter(({ open }) => open)).toEqual([]);
});

test('the same roster again changes nothing', async () => {
  const { code } = await monitored();
  const row = `${code},,李明,,市水利局,国家机关,科员,,2025-06-10,`;
  await load('2025-11-20', row);
  expect(await load('2025-11-20', row)).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 0,
    recordsUnchanged: 1,
  });
});

test('who comes after another follows on that day, whatever the order of the rows', async () => {
  const { code } = await monitored();
  const later = `${code},,王芳,,市供电公司,国家机关,经理,,2025-09-01,`;
  const earlier = `${code},,李明,,市水利局,国家机关,科员,,2025-06-10,`;
  await load('2025-11-20', later, earlier);
  expect(await history(code)).toMatchObject([
    { name: '李明', endedOn: '2025-09-01', endKind: 'HANDED_OVER' },
    { name: '王芳', since: '2025-09-01', endedOn: null },
  ]);
});

test('an end of the roster ends the pairing; one that is planned does not, and one that policy stands against is kept and said', async () => {
  const { code } = await monitored();
  await load('2025-10-20', `${code},,李明,,市水利局,国家机关,科员,,2025-06-10,2025-12-31`);
  expect(await history(code)).toMatchObject([{ endedOn: null }]);
  const report = await load('2025-11-20', `${code},,李明,,市水利局,国家机关,科员,,2025-06-10,2025-11-10`);
  expect(codes(report)).toEqual([['DECISION_REFUSED', 'WARNING', '帮扶结束时间']]);
  expect(await history(code)).toMatchObject([{ endedOn: '2025-11-10', endKind: 'ENDED' }]);
});

test('what an act would refuse has happened: the row is kept with the act’s code', async () => {
  const { code } = await monitored('202505');
  const householdId = await idOf(households, code);
  const input = {
    ...{ householdId, name: '赵强', unit: '市供电公司', post: '经理', civilServant: false },
    ...{ occurredOn: '2025-06-10', idempotencyKey: 'by-hand' },
  };
  const answer = await mutate<{ code: string }>(households, COUNTY, {
    mutation: 'assignHelper',
    input,
    fields: '... on UserError { code }',
  });
  const report = await load('2025-11-20', `${code},,赵强,,市供电公司,国有企业,,,2025-06-10,`);
  expect(report).toMatchObject({ recordsAdded: 1, rowsRejected: 0 });
  expect(codes(report)).toEqual([
    [answer.code, 'WARNING', '帮扶单位类型'],
    ['REQUIRED', 'WARNING', '职务'],
  ]);
  expect(answer.code).toBe('CIVIL_SERVANT_NEEDED');
});

test('two helpers from one day, and one said to stand since before the present one came, are turned away', async () => {
  const { code } = await monitored();
  const report = await load(
    '2025-11-20',
    `${code},,李明,,市水利局,国家机关,科员,,2025-06-10,`,
    `${code},,王芳,,市水利局,国家机关,科员,,2025-06-10,`,
  );
  expect(codes(report)).toEqual([['HELPER_ASSIGNED', 'REJECTED', '帮扶责任人']]);
  const before = await load('2025-11-20', `${code},,赵强,,市水利局,国家机关,科员,,2025-05-10,`);
  expect(codes(before)).toEqual([['BEFORE_PREVIOUS_STEP', 'REJECTED', '结对时间']]);
  expect(await history(code)).toHaveLength(1);
});

test('a newer roster says a new post; an older one does not', async () => {
  const { code } = await monitored();
  await load('2025-11-10', `${code},,李明,,市水利局,国家机关,科员,,2025-06-10,`);
  await load('2025-11-20', `${code},,李明,,市水利局,国家机关,科长,,2025-06-10,`);
  await load('2025-11-15', `${code},,李明,,市水利局,国家机关,股长,,2025-06-10,`);
  expect(await history(code)).toMatchObject([{ post: '科长' }]);
});

test('a row without a day takes that of the file, and it is said once; a day to come is refused', async () => {
  const { code } = await monitored();
  const other = await monitored();
  const report = await load(
    '2025-11-20',
    `${code},,李明,,市水利局,国家机关,科员,,,`,
    `${other.code},,李明,,市水利局,国家机关,科员,,2025-11-21,`,
  );
  expect(codes(report)).toEqual([
    ['DATE_IN_FUTURE', 'REJECTED', '结对时间'],
    ['SINCE_ASSUMED', 'WARNING', '结对时间'],
  ]);
  expect(await history(code)).toMatchObject([{ since: '2025-11-20' }]);
});

test('of many households each is decided by itself', async () => {
  const people = Array.from({ length: 1_200 }, (_, index) => 20_000 + index);
  const codeOf = (number: number) => `4190011092${number}`;
  await households.load(
    COUNTY,
    'national-export',
    nationalFile(
      '2025-11-01',
      people.map((number) => ({ person: number, household: codeOf(number), place: PLACE, members: 1 })),
    ),
  );
  const report = await load(
    '2025-11-20',
    ...people.map((number) => `${codeOf(number)},,李明,,市水利局,国家机关,科员,,2025-06-10,`),
  );
  expect(report).toMatchObject({ recordsAdded: 1_200, households: 1_200, findings: { totalCount: 0 } });
}, 60_000);

test('a township loads its roster, a village and a department do not', async () => {
  const { code } = await monitored();
  const file = roster('2025-11-20', `${code},,李明,,市水利局,国家机关,科员,,2025-06-10,`);
  expect(await households.load('township@419001109', 'helpers', file)).toMatchObject({ recordsAdded: 1 });
  for (const account of ['village@419001109201', 'health@419001']) {
    await expect(households.upload(account, 'helpers', file)).rejects.toThrow();
  }
});
