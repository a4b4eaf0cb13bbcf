import { changesOfDraft, itemsTold, toldMeanwhile, withoutRule } from '@dixian/testkit';
import {
  type Assistance,
  act,
  householdField,
  register,
  startAssistance,
  type TestHousehold,
  tellStanding,
} from './running';

const STAFF = 'civil-affairs@410526';
const TOWNSHIP = 'township@410526102';
const VILLAGE = '410526102201';
const household = (n: number): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`,
  code: `4105261029900${String(n).padStart(2, '0')}`,
  divisionCode: VILLAGE,
});
const [KEY, BEFORE, RELEASED, TIER, UNTOLD, REFUSED] = [1, 2, 3, 4, 5, 6].map(household) as [
  TestHousehold,
  TestHousehold,
  TestHousehold,
  TestHousehold,
  TestHousehold,
  TestHousehold,
];

let assistance: Assistance;

beforeAll(async () => {
  assistance = await startAssistance('2025-09-30');
  await register(assistance, KEY, BEFORE, RELEASED, TIER, UNTOLD, REFUSED);
  await tellStanding(assistance, KEY, { identifiedOn: '2025-03-10' });
  await tellStanding(assistance, BEFORE, { identifiedOn: '2023-03-10', eliminatedOn: '2024-05-20' });
  await tellStanding(assistance, RELEASED, { identifiedOn: '2024-01-10', eliminatedOn: '2025-05-20' });
  await tellStanding(assistance, TIER, { identifiedOn: '2025-03-10' });
  await tellStanding(assistance, REFUSED, { identifiedOn: '2025-03-10' });
});
afterAll(() => assistance?.drop());

const assess = (of: TestHousehold, change: object = {}, account = STAFF) =>
  act(assistance, account, 'assessAssistance', {
    input: {
      householdId: of.id,
      meetsAllowance: true,
      meetsHardship: false,
      objectiveDifficulty: true,
      unableByOwnEffort: false,
      meetsInFact: true,
      occurredOn: '2025-06-10',
      ...change,
    },
  });

const grant = (of: TestHousehold, change: object = {}) =>
  act(assistance, STAFF, 'recordAllowance', {
    input: {
      householdId: of.id,
      name: '农村低保',
      tier: 'HIGHEST',
      wholeHousehold: true,
      approved: '420.00',
      paid: '420.00',
      occurredOn: '2025-09-20',
      ...change,
    },
    answer:
      '... on AllowanceRecorded { allowance { id grant } } ... on HighestTierRequired { decision { outcome } }',
  });

const tasksTold = async (work: () => Promise<unknown>) => {
  const events = await toldMeanwhile(assistance.service, ['task-changed'], work);
  return itemsTold(events, 'task-changed') as {
    kind: string;
    householdId: string;
    openedOn: string;
    closedOn: string | null;
    clauseIds: string[];
  }[];
};

async function duties(filter: object = {}) {
  const { data } = await assistance.ask<{
    list: {
      totalCount: number;
      edges: { node: { household: { id: string }; state: string; weight: string } }[];
    };
  }>(
    STAFF,
    `query ($filter: EnrolmentDutyFilter) { list: enrolmentDuties(filter: $filter) { totalCount edges { node {
       household { id } state weight priority confirmedBy openedOn settledOn reason clause { id } } } } }`,
    { filter },
  );
  expect(data.list.totalCount).toBe(data.list.edges.length);
  return data.list.edges.map(({ node }) => node);
}

test('AY-2025-3.3.4a: a key household that meets the conditions and draws nothing is a task, until a grant is drawn', async () => {
  const opened = await tasksTold(() => assess(KEY));
  expect(opened).toMatchObject([
    { kind: 'MUST_ENROL', householdId: KEY.id, openedOn: '2025-06-10', clauseIds: ['AY-2025-3.3.4a'] },
  ]);
  expect(await duties({ state: 'OPEN', weight: 'TASK' })).toMatchObject([
    { household: { id: KEY.id }, priority: 'ORDINARY', clause: { id: 'AY-2025-3.3.4a' } },
  ]);
  const closed = await tasksTold(() => grant(KEY));
  expect(closed).toMatchObject([{ kind: 'MUST_ENROL', closedOn: '2025-09-30' }]);
  expect(await duties({ state: 'APPROVED' })).toHaveLength(1);
});

test('AY-2025-3.3.4a: a household released in 2024 is a warning and no task; who does not meet the conditions is nothing', async () => {
  expect(await tasksTold(() => assess(BEFORE))).toEqual([]);
  expect(await duties({ weight: 'WARNING' })).toMatchObject([
    { household: { id: BEFORE.id }, state: 'OPEN' },
  ]);
  await assess(BEFORE, { meetsAllowance: false, occurredOn: '2025-07-01' });
  expect(await duties({ weight: 'WARNING' })).toMatchObject([{ state: 'DROPPED' }]);
});

test('a standing that comes later is enough: nothing is guessed before', async () => {
  expect(await tasksTold(() => assess(UNTOLD, {}, TOWNSHIP))).toEqual([]);
  expect(
    await householdField(assistance, STAFF, UNTOLD.id, 'mustEnrol { outcome toChange { code } }'),
  ).toEqual({
    outcome: 'REFERRED',
    toChange: [{ code: 'STANDING_UNKNOWN' }],
  });
  const told = await tasksTold(() => tellStanding(assistance, UNTOLD, { identifiedOn: '2025-03-10' }));
  expect(told).toMatchObject([{ kind: 'MUST_ENROL', householdId: UNTOLD.id }]);
});

test('refusing to enrol needs its reason, and ends the task', async () => {
  await assess(REFUSED);
  const refuse = (reason: string, account = STAFF) =>
    act(assistance, account, 'refuseEnrolment', {
      input: { householdId: REFUSED.id, reason, occurredOn: '2025-07-01' },
    });
  expect(await refuse(' ')).toMatchObject({ __typename: 'ReasonRequired' });
  expect(await refuse('家庭财产超过规定', TOWNSHIP)).toMatchObject({ code: 'NOT_PERMITTED' });
  const closed = await tasksTold(() => refuse('家庭财产超过规定'));
  expect(closed).toMatchObject([{ kind: 'MUST_ENROL', closedOn: '2025-07-01' }]);
  expect(await duties({ state: 'REFUSED' })).toMatchObject([{ reason: '家庭财产超过规定' }]);
});

describe('AY-2025-3.3.4b: a released household with a setback', () => {
  const confirm = (account: string, of = RELEASED) =>
    act(assistance, account, 'openPriorityEnrolment', {
      input: { householdId: of.id, reason: '收入骤降', occurredOn: '2025-09-03' },
      answer:
        '... on EnrolmentDutyRecorded { duty { priority confirmedBy openedOn } } ... on WrongLevel { level }',
    });

  test('is not confirmed by the county, nor where it is not released', async () => {
    expect(await confirm('county@410526')).toMatchObject({ __typename: 'WrongLevel', level: 'TOWNSHIP' });
    expect(await confirm(`village@${VILLAGE}`, KEY)).toMatchObject({ code: 'NOT_RELEASED' });
  });

  test('is enrolled first once the village confirms it', async () => {
    const told = await tasksTold(async () => {
      expect((await confirm(`village@${VILLAGE}`)).duty).toEqual({
        priority: 'HIGH',
        confirmedBy: 'village',
        openedOn: '2025-09-03',
      });
    });
    expect(told).toMatchObject([
      { kind: 'PRIORITY_ENROLMENT', householdId: RELEASED.id, clauseIds: ['AY-2025-3.3.4b'] },
    ]);
    expect(await duties({ priority: 'HIGH' })).toMatchObject([{ household: { id: RELEASED.id } }]);
  });
});

describe('AY-2025-3.3.4f: with three conditions true', () => {
  test('another tier is refused, 全额 too, and the highest is accepted', async () => {
    await assess(TIER);
    expect(await grant(TIER, { tier: 'LOWER' })).toMatchObject({
      __typename: 'HighestTierRequired',
      decision: { outcome: 'GRANTED' },
    });
    expect(await grant(TIER, { tier: 'FULL' })).toMatchObject({ code: 'HIGHEST_TIER_REQUIRED' });
    expect(await grant(TIER)).toMatchObject({ __typename: 'AllowanceRecorded' });
    expect(
      await householdField(assistance, STAFF, TIER.id, 'highestTier { outcome clauses { id } }'),
    ).toMatchObject({
      outcome: 'GRANTED',
      clauses: [{ id: 'AY-2025-3.3.4f' }],
    });
  });

  test('one condition missing gives no upgrade', async () => {
    await assess(TIER, { meetsInFact: false, occurredOn: '2025-09-25' });
    expect(await grant(TIER, { tier: 'LOWER', occurredOn: '2025-09-26' })).toMatchObject({
      __typename: 'AllowanceRecorded',
    });
  });

  test('a lower tier that a ledger says is kept and becomes a task', async () => {
    await assess(UNTOLD, { unableByOwnEffort: true, occurredOn: '2025-09-25' });
    const told = await tasksTold(() =>
      assistance.load(STAFF, 'allowance-payments', {
        name: '农村低保发放_20250930.csv',
        content: `户编号,低保档次,保障人数,月核定金额,月份,月发放金额\n${UNTOLD.code},B,2,300,2025-09,300`,
      }),
    );
    expect(told.map(({ kind, closedOn }) => [kind, closedOn])).toEqual(
      expect.arrayContaining([
        ['BELOW_HIGHEST_TIER', null],
        ['MUST_ENROL', '2025-09-30'],
      ]),
    );
  });
});

test('AY-2025-3.3.4f: a draft without the highest tier tells exactly those to whom it is due', async () => {
  const due: string[] = [];
  for (const { id } of [KEY, BEFORE, RELEASED, TIER, UNTOLD, REFUSED]) {
    const decision = await householdField(assistance, STAFF, id, 'highestTier { outcome }');
    if ((decision as { outcome: string } | null)?.outcome === 'GRANTED') due.push(id);
  }
  const changes = await changesOfDraft(assistance, STAFF, {
    ...{ field: 'socialAssistanceChanges', folder: 'an-yang-2025', division: '410526', on: '2025-09-30' },
    change: withoutRule('highest-tier-due'),
  });
  const tier = changes?.find(({ name }) => name === 'highest-tier');
  expect(tier).toMatchObject({ before: due.length, after: 0, leaving: due.length, clauseAfter: null });
  expect(tier?.examples.map(({ household }) => (household as { id: string }).id).sort()).toEqual(due.sort());
  expect(due).toContain(UNTOLD.id);
  expect(due).not.toContain(TIER.id);
});

test('a newer state that somebody else stated is shown instead of being overwritten', async () => {
  const first = (await grant(KEY, { occurredOn: '2025-09-21' })).allowance as { id: string; grant: string };
  const second = await grant(KEY, { grantId: first.grant, newest: first.id, occurredOn: '2025-09-22' });
  expect(second.__typename).toBe('AllowanceRecorded');
  expect(
    await grant(KEY, { grantId: first.grant, newest: first.id, occurredOn: '2025-09-23' }),
  ).toMatchObject({
    code: 'STATEMENT_CHANGED',
  });
});

test('JY-2025-1.1m: what is paid short is a task until the rest is paid', async () => {
  let id = '';
  const opened = await tasksTold(async () => {
    const { allowance } = await grant(RELEASED, { paid: '419.99' });
    id = (allowance as { grant: string }).grant;
  });
  expect(opened.map(({ kind, closedOn }) => [kind, closedOn])).toContainEqual(['ALLOWANCE_SHORT', null]);
  const inFull = 'paidInFull { outcome toChange { code } flags { code } }';
  expect(await householdField(assistance, STAFF, RELEASED.id, inFull)).toMatchObject({
    outcome: 'REFUSED',
    toChange: [{ code: 'PAID_SHORT' }],
  });
  const closed = await tasksTold(() => grant(RELEASED, { grantId: id, occurredOn: '2025-09-21' }));
  expect(closed.map(({ kind }) => kind)).toContain('ALLOWANCE_SHORT');
  expect(await householdField(assistance, STAFF, RELEASED.id, inFull)).toMatchObject({ outcome: 'GRANTED' });
});

test('an allowance that was stated by hand is what the household draws', async () => {
  const drawn = 'subsistenceAllowance { tier coveredPersons approvedMonthly month }';
  expect(await householdField(assistance, STAFF, RELEASED.id, drawn)).toEqual({
    tier: '最高档',
    coveredPersons: null,
    approvedMonthly: '420.00',
    month: '2025-09',
  });
});

test('a neighbour county and other departments see no duty', async () => {
  const { data } = await assistance.ask<{ enrolmentDuties: { edges: unknown[] } }>(
    'county@410527',
    '{ enrolmentDuties { edges { node { id } } } }',
  );
  expect(data.enrolmentDuties.edges).toEqual([]);
  const { errors } = await assistance.ask('health@410526', '{ enrolmentDuties { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
