import { systemScope } from '@dixian/service';
import {
  FACT_DAY_EDGES,
  itemsTold,
  runningService,
  type ServiceUnderTest,
  toldMeanwhile,
} from '@dixian/testkit';
import { service } from '../src/service';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const LATER = '0199a1b2-0000-7000-8000-000000000002';
const MEMBERS = ['0199a1b2-0000-7000-8000-000000000011', '0199a1b2-0000-7000-8000-000000000012'];
const CODE = '419001002770901';
const LATER_CODE = '419001002770902';
const VILLAGE = '419001002201';
const STAFF = 'civil-affairs@419001';
const HEADER = '户编号,低保档次,保障人数,月核定金额,月份,月发放金额';

let assistance: ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;
let keys = 0;

beforeAll(async () => {
  assistance = await runningService(service, { now: '2025-12-01' });
  await register(HOUSEHOLD, CODE);
});
afterAll(() => assistance?.drop());

function register(id: string, code: string, persons: readonly string[] = []) {
  return assistance.deliver('household-registered', {
    households: [
      {
        id,
        code,
        divisionCode: VILLAGE,
        version: 1,
        persons: persons.map((person) => ({ id: person, certificateIndex: person.slice(-2) })),
      },
    ],
  });
}

const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(assistance.service, ['allowance-changed', 'measure-delivered'], work);

interface Outcome {
  __typename: string;
  code?: string;
  field?: string;
  allowance?: { grant: string };
}

async function record(account: string, change: object = {}): Promise<Outcome> {
  const { data, errors } = await assistance.ask<{ recordAllowance: Outcome }>(
    account,
    `mutation ($input: RecordAllowanceInput!) { recordAllowance(input: $input) { __typename
      ... on AllowanceRecorded { allowance { grant name tier wholeHousehold approved paid active } }
      ... on UserError { code } ... on InvalidInput { field } ... on NotFound { field } } }`,
    {
      input: {
        householdId: HOUSEHOLD,
        name: '农村低保',
        tier: 'HIGHEST',
        wholeHousehold: true,
        approved: '500.00',
        paid: '300.00',
        occurredOn: '2025-05-20',
        idempotencyKey: `key-${keys++}`,
        ...change,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.recordAllowance;
}

async function allowances(asOf: string, account = STAFF, id = HOUSEHOLD) {
  const { data } = await assistance.ask<{ _entities: { allowances: object[] | null }[] }>(
    account,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
       allowances(asOf: $asOf) { grant tier wholeHousehold paid active occurredOn } } } }`,
    { r: [{ __typename: 'Household', id }], asOf },
  );
  return data._entities[0]?.allowances;
}

test('JY-2025-1.1m: 300 of 500 paid, then all of it: each state is told, the month is one delivery', async () => {
  let id = '';
  const events = await told(async () => {
    const first = await record(STAFF);
    id = first.allowance?.grant ?? '';
    expect(first.allowance).toEqual({
      grant: id,
      name: '农村低保',
      tier: 'HIGHEST',
      wholeHousehold: true,
      approved: '500.00',
      paid: '300.00',
      active: true,
    });
    await record(STAFF, { grantId: id, paid: '500.00', occurredOn: '2025-05-31' });
    await record(STAFF, { grantId: id, paid: '0.00', occurredOn: '2025-05-10' });
    await record(STAFF, { grantId: id, paid: '0.00', active: false, occurredOn: '2025-08-01' });
  });
  const said = {
    grantId: id,
    householdId: HOUSEHOLD,
    divisionCode: VILLAGE,
    tier: 'highest',
    approved: '50000',
  };
  expect(itemsTold(events, 'allowance-changed')).toEqual(
    [
      { ...said, paid: '30000', occurredOn: '2025-05-20' },
      { ...said, paid: '50000', occurredOn: '2025-05-31', dispersedHardship: false },
      { ...said, paid: '0', occurredOn: '2025-05-10' },
      { ...said, paid: '0', occurredOn: '2025-08-01', active: false },
    ].map((state) => expect.objectContaining(state)),
  );
  const deliveries = itemsTold(events, 'measure-delivered') as { deliveryId: string; amount: string }[];
  expect(deliveries.map(({ amount }) => amount)).toEqual(['30000', '50000']);
  expect(new Set(deliveries.map(({ deliveryId }) => deliveryId)).size).toBe(1);
  expect(deliveries[1]).toMatchObject({ family: 'COMPREHENSIVE_SUPPORT', department: '民政' });
  expect(await allowances('2025-05-09')).toEqual([]);
  expect(await allowances('2025-05-19')).toMatchObject([{ paid: '0.00' }]);
  expect(await allowances('2025-07-31')).toMatchObject([{ grant: id, paid: '500.00', active: true }]);
  expect(await allowances('2025-08-01')).toMatchObject([{ grant: id, active: false }]);
});

test('PA-2025-4.1b3: a second grant stands beside the first; what is left out is no', async () => {
  const { allowance } = await record(STAFF, {
    name: '特困供养',
    tier: null,
    wholeHousehold: null,
    dispersedHardship: true,
    occurredOn: '2025-09-01',
  });
  expect(await allowances('2025-09-01')).toHaveLength(2);
  expect(await allowances('2025-09-01')).toContainEqual({
    grant: allowance?.grant,
    tier: null,
    wholeHousehold: false,
    paid: '300.00',
    active: true,
    occurredOn: '2025-09-01',
  });
});

test.each([
  ['county@419001', {}, 'NOT_PERMITTED', undefined],
  ['health@419001', {}, 'NOT_PERMITTED', undefined],
  ['civil-affairs@410526', {}, 'NOT_FOUND', 'householdId'],
  [STAFF, { householdId: LATER }, 'NOT_FOUND', 'householdId'],
  [STAFF, { grantId: LATER }, 'NOT_FOUND', 'grantId'],
  [STAFF, { paid: '-0.01' }, 'NEGATIVE_AMOUNT', 'paid'],
  [STAFF, { name: '  ' }, 'REQUIRED', 'name'],
  [STAFF, { occurredOn: '2025-12-02' }, 'DATE_IN_FUTURE', 'occurredOn'],
])('%s with %j is refused', async (account, change, code, field) => {
  const events = await told(async () => {
    const outcome = await record(account, change);
    expect([outcome.code, outcome.field]).toEqual([code, field]);
  });
  expect(events).toEqual([]);
});

const load = (day: string, ...rows: string[]) =>
  assistance.load(STAFF, 'allowance-payments', {
    name: `农村低保发放_${day.replaceAll('-', '')}.csv`,
    content: [HEADER, ...rows].join('\n'),
  });

test('a ledger tells each month as of its end, the later row of one printed twice, and once', async () => {
  const rows = [
    `${CODE},A,3,333,2025-06,333`,
    `${CODE},A,3,428,2025-06,428`,
    `${CODE},A,3,428,2025-07,428`,
    `${CODE},B,3,400,2025-11,0`,
  ];
  const first = await told(() => load('2025-11-10', ...rows));
  expect(itemsTold(first, 'allowance-changed')).toEqual(
    [
      { name: '农村低保', tier: 'highest', paid: '42800', occurredOn: '2025-06-30' },
      { tier: 'highest', paid: '42800', occurredOn: '2025-07-31' },
      { tier: 'lower', approved: '40000', paid: '0', occurredOn: '2025-11-10' },
    ].map((state) => expect.objectContaining(state)),
  );
  expect(itemsTold(first, 'measure-delivered')).toEqual([
    expect.objectContaining({
      deliveredOn: '2025-06-30',
      amount: '42800',
      source: '农村低保发放 2025-11-10',
    }),
    expect.objectContaining({ deliveredOn: '2025-07-31' }),
  ]);
  expect(await told(() => load('2025-11-10', ...rows))).toEqual([]);
  const paid = await told(() => load('2025-12-01', ...rows.slice(0, 3), `${CODE},B,3,400,2025-11,400`));
  expect(itemsTold(paid, 'allowance-changed')).toEqual([
    expect.objectContaining({ paid: '40000', occurredOn: '2025-11-30' }),
  ]);
});

test('AY-2025-3.3.4f: as many covered as are registered is the whole household, told when the register knows it', async () => {
  expect(await told(() => load('2025-10-31', `${LATER_CODE},C,2,358,2025-10,358`))).toEqual([]);
  const events = await told(() => register(LATER, LATER_CODE, MEMBERS));
  expect(itemsTold(events, 'allowance-changed')).toEqual([
    expect.objectContaining({
      householdId: LATER,
      wholeHousehold: true,
      tier: 'lower',
      occurredOn: '2025-10-31',
    }),
  ]);
  expect(await allowances('2025-12-01', STAFF, LATER)).toMatchObject([{ wholeHousehold: true }]);
});

test('statements are never changed, and out of sight of a neighbour county and other departments', async () => {
  const { workerDb } = assistance.service.parts;
  await expect(
    workerDb.write(systemScope, (transaction) =>
      transaction.query('UPDATE allowance_statement SET paid = 0'),
    ),
  ).rejects.toThrow('never changed');
  const seen = async (division: string, sector: '*' | 'health') =>
    (await workerDb.read({ division, sector }, (s) => s.query('SELECT FROM allowance_statement'))).length;
  expect(await seen('419001', '*')).toBeGreaterThan(0);
  expect([await seen('410526', '*'), await seen('419001', 'health')]).toEqual([0, 0]);
  expect(await allowances('2025-12-01', 'health@419001')).toBeNull();
});

test.each(FACT_DAY_EDGES)('a state of a grant of %s: %s', async (occurredOn, code) => {
  const outcome = await record(STAFF, { occurredOn });
  expect([outcome.code, outcome.field]).toEqual([code, code && 'occurredOn']);
});

test('the same key gives the first grant, with another amount it is in use', async () => {
  const input = { idempotencyKey: 'of one grant' };
  const first = await record(STAFF, input);
  expect(await record(STAFF, input)).toEqual(first);
  expect(await record(STAFF, { ...input, paid: '301.00' })).toMatchObject({ code: 'KEY_IN_USE' });
});
