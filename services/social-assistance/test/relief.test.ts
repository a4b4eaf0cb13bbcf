import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import {
  type Assistance,
  act,
  householdField,
  register,
  startAssistance,
  type TestHousehold,
  tellStanding,
} from './running';
import { standards } from './standards';

const STAFF = 'civil-affairs@410526';
const TOWNSHIP = 'township@410526102';
const household = (n: number): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-0000000006${String(n).padStart(2, '0')}`,
  code: `4105261029960${String(n).padStart(2, '0')}`,
  divisionCode: '410526102201',
});
const [ORDINARY, NEWLY_POOR] = [household(1), household(2)];

let assistance: Assistance;
let assumed: Awaited<ReturnType<typeof standards>>;

beforeAll(async () => {
  assumed = await standards();
  assistance = await startAssistance('2020-07-31', assumed.variables);
  await register(assistance, ORDINARY, NEWLY_POOR);
  await tellStanding(assistance, ORDINARY, { identifiedOn: '2020-01-10' });
  await tellStanding(assistance, NEWLY_POOR, { registeredPoorOn: '2020-02-01' });
});
afterAll(async () => {
  await assistance?.drop();
  await assumed?.remove();
});

const ANSWER = '... on ReliefRecorded { relief { id paidFirst approver daysToDecision amount paid } }';

async function apply(of: TestHousehold, change: object = {}): Promise<string> {
  const { relief } = await act(assistance, TOWNSHIP, 'applyForRelief', {
    input: {
      householdId: of.id,
      difficulty: 'SUDDEN',
      affectsLiving: true,
      emergency: false,
      members: 2,
      occurredOn: '2020-03-01',
      ...change,
    },
    answer: ANSWER,
  });
  return (relief as { id: string }).id;
}

const decide = (of: TestHousehold, reliefId: string, change: object, account = STAFF) =>
  act(assistance, account, 'decideRelief', {
    input: { householdId: of.id, reliefId, amount: '1950.00', occurredOn: '2020-06-30', ...change },
    answer: ANSWER,
  });

const pay = (of: TestHousehold, reliefId: string, occurredOn: string) =>
  act(assistance, STAFF, 'recordReliefPayment', {
    input: { householdId: of.id, reliefId, amount: '1000.00', occurredOn },
    answer: ANSWER,
  });

const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(assistance.service, ['task-changed', 'measure-delivered', 'money-paid'], work);

test('HN-2020-4.4a: a township approves what was delegated to it, up to three times the standard of the day', async () => {
  const id = await apply(ORDINARY);
  expect(await decide(ORDINARY, id, {}, TOWNSHIP)).toMatchObject({ code: 'NOT_DELEGATED' });
  const delegate = (account: string, township = '410526102') =>
    act(assistance, account, 'delegateRelief', {
      input: { township, record: '县民政局委托书', occurredOn: '2020-06-01' },
    });
  expect(await delegate(TOWNSHIP)).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(await delegate(STAFF, '410527102')).toMatchObject({ code: 'NOT_FOUND', field: 'township' });
  expect(await delegate(STAFF)).toMatchObject({ __typename: 'ReliefDelegated' });
  expect(await decide(ORDINARY, id, { amount: '1950.01' }, TOWNSHIP)).toMatchObject({
    code: 'ABOVE_DELEGATION',
  });
  expect(await decide(ORDINARY, id, {}, TOWNSHIP)).toMatchObject({
    // HN-2020-4.4g: the days from application to decision are shown.
    relief: { approver: 'TOWNSHIP', amount: '1950.00', daysToDecision: 121 },
  });
  expect(await decide(ORDINARY, id, { amount: '2040.00', occurredOn: '2020-07-01' }, TOWNSHIP)).toMatchObject(
    {
      relief: { amount: '2040.00' },
    },
  );
});

test('HN-2020-4.4b: both the difficulty and its effect are needed, and the work stays until it is paid', async () => {
  const id = await apply(ORDINARY, { affectsLiving: false });
  expect(await decide(ORDINARY, id, {})).toMatchObject({ code: 'DIFFICULTY_NOT_SHOWN' });
  let next = '';
  const opened = await told(async () => {
    next = await apply(ORDINARY);
  });
  expect(itemsTold(opened, 'task-changed')).toMatchObject([
    { kind: 'RELIEF_DUE', dueOn: null, clauseIds: ['HN-2020-4.4b'] },
  ]);
  await decide(ORDINARY, next, {});
  const paid = await told(() => pay(ORDINARY, next, '2020-07-02'));
  expect(itemsTold(paid, 'task-changed')).toMatchObject([{ kind: 'RELIEF_DUE', closedOn: '2020-07-02' }]);
  expect(itemsTold(paid, 'measure-delivered')).toMatchObject([{ name: '临时救助', amount: '100000' }]);
  expect(itemsTold(paid, 'money-paid')).toMatchObject([{ amount: '1000.00', paidOn: '2020-07-02' }]);
  expect(await pay(ORDINARY, next, '2020-07-03')).toMatchObject({ __typename: 'AlreadyPaid' });
});

test('HN-2020-4.4c: an emergency of two gets eight times the standard at least; of one there is no minimum', async () => {
  const two = await apply(ORDINARY, { emergency: true });
  expect(await decide(ORDINARY, two, { amount: '5199.99' })).toMatchObject({
    code: 'BELOW_EMERGENCY_MINIMUM',
  });
  expect(await decide(ORDINARY, two, { amount: '5200.00' }, TOWNSHIP)).toMatchObject({
    code: 'ABOVE_DELEGATION',
  });
  expect(await decide(ORDINARY, two, { amount: '5200.00' })).toMatchObject({
    relief: { approver: 'COUNTY' },
  });
  const one = await apply(ORDINARY, { emergency: true, members: 1 });
  expect(await decide(ORDINARY, one, { amount: '5199.99' })).toMatchObject({ relief: { amount: '5199.99' } });
});

test('HN-2020-4.4d: a very serious emergency is decided case by case, with its record', async () => {
  const id = await apply(ORDINARY, { emergency: true });
  const serious = { amount: '30000.00', especiallySerious: true };
  expect(await decide(ORDINARY, id, serious)).toMatchObject({ code: 'CASE_RECORD_MISSING' });
  expect(await decide(ORDINARY, id, { ...serious, caseRecord: '2020年第3次局务会' })).toMatchObject({
    relief: { amount: '30000.00' },
  });
});

test('HN-2020-4.4e: relief comes first to a newly poor household and waits for its decision; to another it does not', async () => {
  const other = await apply(ORDINARY);
  expect(await pay(ORDINARY, other, '2020-03-02')).toMatchObject({ code: 'NOT_RETURNED_OR_NEWLY_POOR' });
  const id = await apply(NEWLY_POOR);
  const events = await told(async () => {
    expect(await pay(NEWLY_POOR, id, '2020-03-02')).toMatchObject({ relief: { paidFirst: true } });
  });
  expect(itemsTold(events, 'task-changed')).toContainEqual(
    expect.objectContaining({ kind: 'RELIEF_UNDECIDED', clauseIds: ['HN-2020-4.4e'], closedOn: null }),
  );
  const { data } = await assistance.ask<{ list: { edges: { node: { id: string } }[] } }>(
    STAFF,
    '{ list: reliefCases(filter: { paidFirst: true, decided: false }) { edges { node { id } } } }',
  );
  expect(data.list.edges).toEqual([{ node: { id } }]);
});

test('HN-2020-4.4f: who is still in difficulty after relief first is looked at for 低保', async () => {
  const [{ id } = { id: '' }] =
    (await householdField<{ id: string }[]>(
      assistance,
      STAFF,
      NEWLY_POOR.id,
      'temporaryRelief { id paidFirst }',
    )) ?? [];
  const state = (of: TestHousehold, reliefId: string) =>
    act(assistance, TOWNSHIP, 'stateStillDifficult', {
      input: { householdId: of.id, reliefId, occurredOn: '2020-07-01' },
      answer: ANSWER,
    });
  const events = await told(() => state(NEWLY_POOR, id));
  expect(itemsTold(events, 'task-changed')).toMatchObject([
    { kind: 'STILL_IN_DIFFICULTY', householdId: NEWLY_POOR.id, clauseIds: ['HN-2020-4.4f'] },
  ]);
  expect(await state(ORDINARY, await apply(ORDINARY))).toMatchObject({ code: 'NOT_FOUND' });
});
