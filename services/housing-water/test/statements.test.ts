import { systemScope } from '@dixian/service';
import { itemsTold, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../src/service';
import { HOUSEHOLD, HOUSING, stating, WATER } from './stating';

const LATER = '0199a1b2-0000-7000-8000-000000000002';
const CODE = '410526002730001';
const LATER_CODE = '410526002730002';
const VILLAGE = '410526002201';
const HEADER = '户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额';

let housing: ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-12-01' });
  await register(HOUSEHOLD, CODE);
});
afterAll(() => housing?.drop());

function register(id: string, code: string) {
  return housing.deliver('household-registered', {
    households: [{ id, code, divisionCode: VILLAGE, version: 1, persons: [] }],
  });
}

const TYPES = ['guarantee-answered', 'measure-delivered', 'renovation-changed', 'screening-hit'] as const;
const told = (work: () => Promise<unknown>) => toldMeanwhile(housing.service, TYPES, work);

const { appraise, water, renovate } = stating(() => housing);

async function seen(asOf: string, account = HOUSING) {
  const { data } = await housing.ask<{ _entities: Record<string, unknown>[] }>(
    account,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
       appraisal { grade knownSince } houseAppraisal(asOf: $asOf) { grade finding } housingSafety { problemFound seenOn }
       waterAnswer(asOf: $asOf) { secure } waterSafety { problemFound }
       renovations { edges { node { id state paid stated(asOf: $asOf) { paid completedOn source } } } } } } }`,
    { r: [{ __typename: 'Household', id: HOUSEHOLD }], asOf },
  );
  return data._entities[0];
}

test('JY-2025-1.2h, PA-2025-1.2.4a: grade C of the only dwelling is not safe, travels as finding and is a hit; B is safe', async () => {
  const events = await told(async () => {
    expect(await appraise(HOUSING, {})).toMatchObject({
      appraisal: { grade: 'C', soleDwelling: true, secure: false, finding: 'C级唯一住房' },
    });
    await appraise(HOUSING, { grade: 'B', soleDwelling: false, occurredOn: '2025-11-20' });
  });
  expect(itemsTold(events, 'guarantee-answered')).toEqual([
    expect.objectContaining({
      guarantee: 'SAFE_HOUSING',
      secure: false,
      finding: 'C级唯一住房',
      department: '住建',
    }),
    expect.objectContaining({ secure: true, finding: 'B级住房', occurredOn: '2025-11-20' }),
  ]);
  expect(itemsTold(events, 'screening-hit')).toEqual([
    expect.objectContaining({
      rule: 'house-unsafe',
      period: '2025',
      leadType: 'HOUSING',
      note: 'C级唯一住房',
    }),
  ]);
  expect(await seen('2025-11-19')).toMatchObject({
    appraisal: { grade: 'B', knownSince: '2025-11-20' },
    houseAppraisal: { grade: 'C' },
    housingSafety: { problemFound: false, seenOn: '2025-11-20' },
  });
});

test('the water department answers on water, the housing department on houses, nobody else on either', async () => {
  const events = await told(async () => {
    expect(await water(WATER, { secure: false, finding: '断流' })).toMatchObject({
      answer: { secure: false },
    });
    expect(await water(HOUSING, { secure: true })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await appraise(WATER, {})).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await renovate(WATER, {})).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await appraise('township@410526002', {})).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await appraise('housing@500235', {})).toMatchObject({ code: 'NOT_FOUND', field: 'householdId' });
    expect(await appraise(HOUSING, { householdId: LATER })).toMatchObject({ code: 'NOT_FOUND' });
  });
  expect(itemsTold(events, 'screening-hit')).toEqual([
    expect.objectContaining({ rule: 'water-unsafe', leadType: 'WATER', department: '水利', note: '断流' }),
  ]);
  expect(events).toHaveLength(2);
  expect(await seen('2025-12-01')).toMatchObject({
    waterAnswer: { secure: false },
    waterSafety: { problemFound: true },
  });
});

test('AY-2025-3.3.3c, 3.3.3a: a renovation is unfinished on 10-01, complete on 11-10 with 5,000 unpaid; both states stay', async () => {
  let id = '';
  const events = await told(async () => {
    const begun = await renovate(HOUSING, {});
    id = begun.renovation?.id ?? '';
    expect(begun).toMatchObject({ renovation: { completedOn: null, outstanding: '20000.00' } });
    expect(
      await renovate(HOUSING, {
        renovationId: id,
        startedOn: null,
        paid: '15000.00',
        completedOn: '2025-11-10',
        occurredOn: '2025-11-10',
      }),
    ).toMatchObject({
      renovation: { id, startedOn: '2025-06-01', completedOn: '2025-11-10', outstanding: '5000.00' },
      statement: { year: 2025, plannedUntil: '2025-12-26', occurredOn: '2025-11-10' },
    });
    // Told late of an earlier day: history, not the present state, and no delivery of less.
    await renovate(HOUSING, { renovationId: id, paid: '10000.00', occurredOn: '2025-10-20' });
  });
  expect(itemsTold(events, 'renovation-changed')).toEqual([
    expect.objectContaining({ renovationId: id, paid: '0', completedOn: null, occurredOn: '2025-10-01' }),
    expect.objectContaining({ paid: '1500000', completedOn: '2025-11-10', plannedUntil: '2025-12-26' }),
    expect.objectContaining({ paid: '1000000', completedOn: null, occurredOn: '2025-10-20' }),
  ]);
  expect(itemsTold(events, 'measure-delivered')).toEqual([
    expect.objectContaining({
      deliveryId: id,
      family: 'HOUSING',
      deliveredOn: '2025-11-10',
      amount: '1500000',
    }),
  ]);
  expect(itemsTold(events, 'screening-hit')).toHaveLength(1);
  const stated = async (asOf: string) => (await seen(asOf))?.renovations;
  const edge = (paid: string) => ({
    edges: [
      { node: { id, state: 'COMPLETE_UNPAID', paid: '15000.00', stated: expect.objectContaining({ paid }) } },
    ],
  });
  expect(await stated('2025-10-01')).toEqual(edge('0.00'));
  expect(await stated('2025-11-09')).toEqual(edge('10000.00'));
  expect(await stated('2025-11-10')).toEqual(edge('15000.00'));
});

test.each([
  [{ approved: '-0.01' }, 'NEGATIVE_AMOUNT', 'approved'],
  [{ startedOn: null }, 'REQUIRED', 'startedOn'],
  [{ plannedUntil: '2025-05-31' }, 'PLANNED_BEFORE_START', 'plannedUntil'],
  [{ completedOn: '2025-10-02' }, 'COMPLETED_AFTER_STATEMENT', 'completedOn'],
  [{ occurredOn: '2025-12-02' }, 'DATE_IN_FUTURE', 'occurredOn'],
  [{ renovationId: LATER }, 'NOT_FOUND', 'renovationId'],
  [{ renovationId: 'none' }, 'NOT_FOUND', 'renovationId'],
])('a renovation with %j is refused', async (change, code, field) => {
  const events = await told(async () => {
    expect(await renovate(HOUSING, change)).toMatchObject({ code, field });
  });
  expect(events).toEqual([]);
});

const ledger = (day: string, ...rows: string[]) => ({
  name: `农村危房改造台账_${day.replaceAll('-', '')}.csv`,
  content: [HEADER, ...rows].join('\n'),
});

test('a ledger tells what changed as of its day, once, and of a household the register learns of later when it does', async () => {
  const under = `${LATER_CODE},C,2025-05-01,2025-12-26,,30000,10000`;
  const done = `${CODE},D,2025-02-01,2025-09-26,2025-09-20,37000,37000`;
  const first = await told(() => housing.load(HOUSING, 'renovations', ledger('2025-11-15', under, done)));
  expect(itemsTold(first, 'renovation-changed')).toEqual([
    expect.objectContaining({
      householdId: HOUSEHOLD,
      year: 2025,
      paid: '3700000',
      occurredOn: '2025-11-15',
    }),
  ]);
  expect(itemsTold(first, 'measure-delivered')).toEqual([
    expect.objectContaining({
      amount: '3700000',
      deliveredOn: '2025-09-20',
      source: '农村危房改造台账 2025-11-15',
    }),
  ]);
  expect(await told(() => housing.load(HOUSING, 'renovations', ledger('2025-11-15', under, done)))).toEqual(
    [],
  );
  const matched = await told(() => register(LATER, LATER_CODE));
  expect(itemsTold(matched, 'renovation-changed')).toEqual([
    expect.objectContaining({ householdId: LATER, paid: '1000000', occurredOn: '2025-11-15' }),
  ]);
  expect(itemsTold(matched, 'screening-hit')).toEqual([
    expect.objectContaining({
      householdId: LATER,
      rule: 'house-unsafe',
      foundOn: '2025-11-15',
      period: '2025',
    }),
  ]);
});

test('an older ledger is history; what the department said of a later day stands', async () => {
  const rows = async () =>
    (await seen('2025-12-01'))?.renovations as { edges: { node: { id: string; paid: string } }[] };
  const [before] = (await rows()).edges.map(({ node }) => node);
  const events = await told(() =>
    housing.load(HOUSING, 'renovations', ledger('2025-08-31', `${CODE},D,2025-06-01,2025-12-26,,20000,5000`)),
  );
  expect(itemsTold(events, 'renovation-changed')).toEqual([
    expect.objectContaining({ renovationId: before?.id, paid: '500000', occurredOn: '2025-08-31' }),
  ]);
  expect(itemsTold(events, 'measure-delivered')).toEqual([]);
  expect((await rows()).edges[0]?.node).toEqual(before);
  expect(await seen('2025-08-31')).toMatchObject({
    renovations: { edges: [{ node: { stated: { paid: '5000.00' } } }, {}] },
  });
});

test('statements are never changed, and out of sight of a neighbour county', async () => {
  const { workerDb } = housing.service.parts;
  for (const table of ['renovation_statement', 'guarantee_answer']) {
    await expect(
      workerDb.write(systemScope, (transaction) => transaction.query(`DELETE FROM ${table}`)),
    ).rejects.toThrow('never changed');
    const hidden = await workerDb.read({ division: '410522', sector: '*' }, (s) =>
      s.query(`SELECT FROM ${table}`),
    );
    expect(hidden).toEqual([]);
  }
});
