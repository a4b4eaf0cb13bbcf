import { countStatements } from '@dixian/testkit';
import { loadDivisions } from '../../src/register/persistence/load-divisions';
import { nationalFile } from '../national-file';
import { type Households, idOf, rowsOf, runningHouseholds } from '../running-households';

let households: Households;

beforeAll(async () => {
  households = await runningHouseholds();
  await households.load(
    'county@500235',
    'national-export',
    nationalFile('2025-03-14', [{ person: 1, members: 1 }]),
  );
});

afterAll(() => households?.drop());

const RECODE = `mutation ($input: RecodeDivisionInput!) { recodeDivision(input: $input) { __typename
  ... on DivisionRecoded { householdsRewritten division { code name validFrom } }
  ... on UserError { code } ... on InvalidInput { field } } }`;

async function divisionOf(code: string, asOf?: string) {
  const { data } = await households.ask<{ division: Record<string, unknown> & { id: string } }>(
    'county@500235',
    `query ($code: String!, $asOf: Date) { division(code: $code, asOf: $asOf) { id level code(asOf: $asOf)
       name(asOf: $asOf) validFrom(asOf: $asOf) validTo(asOf: $asOf) today: name
       parent(asOf: $asOf) { code(asOf: $asOf) name(asOf: $asOf) } children(asOf: $asOf, first: 3) { pageInfo { hasNextPage } edges { code node { code parent { code } } } } } }`,
    { code, asOf },
  );
  return data.division;
}

async function recode(account: string, change: object = {}) {
  const { id } = await divisionOf('500235216', '2025-01-01');
  const input = {
    divisionId: id,
    newCode: '500235190',
    newName: '普安镇',
    occurredOn: '2025-06-01',
    idempotencyKey: 'recode',
    ...change,
  };
  const answer = await households.ask<{ recodeDivision: Record<string, unknown> }>(account, RECODE, {
    input,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.recodeDivision;
}

test('the table is loaded whole at start-up, and a second start changes nothing', async () => {
  const count = 'SELECT count(*)::int AS n FROM division_version';
  const [before] = await rowsOf<{ n: number }>(households, count);
  expect(before?.n).toBe(2_663);
  expect(await loadDivisions(households.service.parts.workerDb)).toBe(0);
  expect(await rowsOf(households, count)).toEqual([before]);
});

test('a division with its parent and its children by code, in one statement per level', async () => {
  expect(await divisionOf('500235216')).toMatchObject({
    name: '普安乡',
    level: 'TOWNSHIP',
    validFrom: null,
    validTo: null,
    parent: { code: '500235', name: '云阳县' },
    children: {
      pageInfo: { hasNextPage: true },
      edges: [{ node: { code: '500235216001' } }, { node: {} }, { node: {} }],
    },
  });
  expect(await divisionOf('50')).toMatchObject({ parent: null, level: 'PROVINCE' });
  expect(await divisionOf('990000')).toBeNull();
  const { statements } = await countStatements(households.service.parts.db, () =>
    households.ask(
      'county@500235',
      '{ division(code: "500235") { children(first: 50) { edges { node { parent { code } children(first: 2) { edges { node { name } } } } } } } }',
    ),
  );
  expect(statements).toHaveLength(4);
});

test.each([
  ['county@500235', {}, 'NOT_PERMITTED'],
  ['auditor@', {}, 'NOT_PERMITTED'],
  ['admin@41', {}, 'NOT_FOUND'],
  ['admin@500235', { newCode: '5002351' }, 'CODE_FORMAT'],
  ['admin@500235', { newCode: '500235215' }, 'CODE_IN_USE'],
  ['admin@500235', { newCode: '500236116' }, 'CODE_OUTSIDE_PARENT'],
  ['admin@500235216', {}, 'CODE_OUTSIDE_PARENT'],
  ['admin@500235', { occurredOn: '2025-12-02' }, 'DATE_IN_FUTURE'],
  ['admin@500235', { divisionId: 'none' }, 'NOT_FOUND'],
])('%s recoding with %j is refused: %s', async (account, change, code) => {
  expect(await recode(account, change)).toMatchObject({ code });
});

test('a township gets a new code: rows follow, the old code stays known for its time', async () => {
  await households.ask(
    'county@500235',
    'mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { __typename } }',
    {
      input: {
        householdId: await idOf(households, '500235216799001'),
        channel: 'SURVEY',
        leadType: 'WATER',
        occurredOn: '2025-05-01',
        idempotencyKey: 'l',
      },
    },
  );
  const done = await recode('admin@500235');
  expect(done).toEqual({
    __typename: 'DivisionRecoded',
    householdsRewritten: 1,
    division: { code: '500235190', name: '普安镇', validFrom: '2025-06-01' },
  });
  expect(await recode('admin@500235')).toEqual(done);
  expect(await recode('admin@500235', { newCode: '500235192' })).toMatchObject({ __typename: 'KeyInUse' });

  expect(await divisionOf('500235216', '2025-05-31')).toMatchObject({
    name: '普安乡',
    validTo: '2025-05-31',
  });
  expect(await divisionOf('500235216', '2025-06-01')).toBeNull();
  expect(await divisionOf('500235190220', '2025-06-01')).toMatchObject({
    name: '双门村村民委员会',
    parent: { code: '500235190', name: '普安镇' },
  });
  expect(await divisionOf('500235216220', '2025-05-31')).toMatchObject({ parent: { code: '500235216' } });

  for (const table of [
    'household',
    'person',
    'membership',
    'household_income',
    'monitoring_record',
    'lead',
  ]) {
    const rows = await rowsOf(households, `SELECT DISTINCT division_code AS code FROM ${table}`);
    expect(rows).toEqual([{ code: '500235190220' }]);
  }
  const seen = async (account: string) =>
    (await households.ask<{ households: { totalCount: number } }>(account, '{ households { totalCount } }'))
      .data.households.totalCount;
  expect(await seen('township@500235190')).toBe(1);
  expect(await seen('township@500235216')).toBe(0);

  const events = await rowsOf<{ type: string; payload: object }>(
    households,
    'SELECT type, payload FROM outbox ORDER BY seq DESC LIMIT 2',
  );
  expect(events).toMatchObject([
    { type: 'household-registered', payload: { households: [{ divisionCode: '500235190220', version: 2 }] } },
    { type: 'division-recoded', payload: { oldCode: '500235216', newCode: '500235190', from: '2025-06-01' } },
  ]);
});

test('a ledger under the old code, or of the old name, still finds its village', async () => {
  const rural = (household: string, village: string, exportedOn: string) => ({
    name: `户信息_${exportedOn}.csv`,
    content: `户编号,行政村代码,行政村,姓名,性别,证件号码,与户主关系,是否参加城乡居民基本医疗保险,工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出
${household},${village},双门村村民委员会,测试,男,990011197509030158,户主,是,1,1,1,1,1`,
  });
  for (const [household, village, day] of [
    ['500235216799011', '500235216220', '20250314'],
    ['500235216799012', '500235216220', '20250901'],
    ['500235216799013', '500235190220', '20250901'],
  ] as const) {
    expect(
      await households.load('county@500235', 'rural-households', rural(household, village, day)),
    ).toMatchObject({ rowsLoaded: 1 });
  }
  const file = nationalFile('2025-11-01', [{ person: 9, household: '500235216799014', members: 1 }]);
  expect(await households.load('county@500235', 'national-export', file)).toMatchObject({ rowsLoaded: 1 });
  const rows = await rowsOf(households, 'SELECT DISTINCT division_code AS code FROM household');
  expect(rows).toEqual([{ code: '500235190220' }]);
});

test('a second start after a recoding brings the old code not back', async () => {
  expect(await loadDivisions(households.service.parts.workerDb)).toBe(0);
  expect(await divisionOf('500235216')).toBeNull();
});

test('another code later the same day or before is refused', async () => {
  const change = { idempotencyKey: 'again', newCode: '500235191', occurredOn: '2025-06-01' };
  expect(await recode('admin@500235', change)).toMatchObject({
    code: 'BEFORE_LAST_CODE',
    field: 'occurredOn',
  });
});

test('a code that was retired is not given to another division, whose account would open its households; its own may return to it', async () => {
  const [other] = await rowsOf<{ id: string }>(
    households,
    "SELECT division_id AS id FROM division_version WHERE code = '500235215' AND valid_to IS NULL",
  );
  const reuse = { divisionId: other?.id, newName: null, occurredOn: '2025-11-01', idempotencyKey: 'reuse' };
  for (const newCode of ['500235216', '500235190'])
    expect(await recode('admin@500235', { ...reuse, newCode })).toMatchObject({ code: 'CODE_IN_USE' });
  const back = { newCode: '500235216', occurredOn: '2025-11-02', idempotencyKey: 'back' };
  expect(await recode('admin@500235', back)).toMatchObject({ __typename: 'DivisionRecoded' });
});
