import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@dixian/events';
import { rowsOf } from '../running-households';
import { Help, measure, type Shown } from './running-help';

const VILLAGE = 'village@500235216220';
const AN_YANG = 'township@410526001';

let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-20');
});
afterAll(() => help?.drop());

const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

type Delivered = EventPayloads['measure-delivered']['measures'][number];

function deliver(householdId: string, deliveredOn: string, change: Partial<Delivered> = {}): Promise<void> {
  const delivered: Delivered = {
    ...{
      deliveryId: randomUUID(),
      householdId,
      personId: null,
      divisionCode: '500235216220',
      amount: '150000',
    },
    ...{ family: 'EMPLOYMENT', name: '务工补贴', deliveredOn, department: '人社', source: '部门填报' },
    ...change,
  };
  return help.households.deliver('measure-delivered', { measures: [delivered] });
}

/** A household with a plan of 2025-06-25 that holds these measures. */
async function planned(number: number, measures: readonly object[]): Promise<string> {
  const householdId = await help.monitored('PU_AN', code(number), '2025-06-20');
  const answer = await help.act(VILLAGE, 'makeHelpPlan', {
    householdId,
    occurredOn: '2025-06-25',
    gaps: ['EMPLOYMENT'],
    measures: measures.map(measure),
  });
  expect(answer.__typename).toBe('HelpPlanRecorded');
  return householdId;
}

async function states(householdId: string, asOf: string): Promise<Record<string, string>> {
  const found = await help.household<{ helpPlan: { measures: { name: string; state: string }[] } }>(
    VILLAGE,
    householdId,
    'helpPlan(asOf: $asOf) { measures(asOf: $asOf) { name state(asOf: $asOf) delivery(asOf: $asOf) { deliveredOn } } }',
    asOf,
  );
  return Object.fromEntries(found?.helpPlan.measures.map(({ name, state }) => [name, state]) ?? []);
}

const WINDOW = { plannedFrom: '2025-07-01', plannedUntil: '2025-07-31' };

const tasksOf = async (id: string) =>
  (await help.tasks(id))
    .filter(({ kind }) => kind === 'DELIVER_MEASURE')
    .map(({ due, closed }) => [due, closed]);

test('a measure is planned, runs, is overdue the day after its last, and delivered once a department reports it', async () => {
  const id = await planned(1, [WINDOW]);
  const stateOn = async (day: string) => (await states(id, day)).务工岗位;
  expect(await stateOn('2025-06-30')).toBe('PLANNED');
  expect(await stateOn('2025-07-01')).toBe('RUNNING');
  expect(await stateOn('2025-07-31')).toBe('RUNNING');
  expect(await stateOn('2025-08-01')).toBe('OVERDUE');
  expect(await tasksOf(id)).toEqual([['2025-07-31', null]]);
  await deliver(id, '2025-08-10');
  expect(await stateOn('2025-08-09')).toBe('OVERDUE');
  expect(await stateOn('2025-08-10')).toBe('DELIVERED');
  expect(await tasksOf(id)).toEqual([['2025-07-31', '2025-08-10']]);
});

test('a delivery before the first day, of another family or to another person is not the measure’s', async () => {
  const id = await help.monitored('PU_AN', code(2), '2025-06-20');
  const [person] = await rowsOf<{ id: string }>(
    help.households,
    'SELECT id FROM person WHERE household_id = $1',
    [id],
  );
  const personId = person?.id ?? '';
  const made = await help.act(VILLAGE, 'makeHelpPlan', {
    householdId: id,
    occurredOn: '2025-06-25',
    gaps: ['EMPLOYMENT'],
    measures: [measure({ ...WINDOW, name: '培训', personId })],
  });
  expect(made.__typename).toBe('HelpPlanRecorded');
  await deliver(id, '2025-06-30', { personId });
  await deliver(id, '2025-07-02', { personId, family: 'HEALTH' });
  await deliver(id, '2025-07-03', { personId: randomUUID() });
  await deliver(id, '2025-07-04');
  expect(await states(id, '2025-07-05')).toEqual({ 培训: 'RUNNING' });
  expect(await tasksOf(id)).toEqual([['2025-07-31', null]]);
  await deliver(id, '2025-07-05', { personId });
  expect(await states(id, '2025-07-05')).toEqual({ 培训: 'DELIVERED' });
});

test('a delivery of the measure’s own name is its alone; one of another name counts for all of the family', async () => {
  const id = await planned(3, [
    { ...WINDOW, name: '跨省务工补贴' },
    { ...WINDOW, name: '技能培训' },
  ]);
  await deliver(id, '2025-07-10', { name: '技能培训' });
  expect(await states(id, '2025-07-10')).toEqual({ 跨省务工补贴: 'RUNNING', 技能培训: 'DELIVERED' });
  await deliver(id, '2025-07-12', { name: '其他' });
  expect(await states(id, '2025-07-12')).toEqual({ 跨省务工补贴: 'DELIVERED', 技能培训: 'DELIVERED' });
});

test('what was delivered before the plan was made is found when it is made: no task stays open', async () => {
  const id = await help.monitored('PU_AN', code(4), '2025-06-20');
  await deliver(id, '2025-06-24');
  await help.act(VILLAGE, 'makeHelpPlan', {
    householdId: id,
    occurredOn: '2025-06-25',
    gaps: ['EMPLOYMENT'],
    measures: [measure({ plannedFrom: '2025-06-22' })],
  });
  expect(await tasksOf(id)).toEqual([['2025-12-31', '2025-06-25']]);
  expect(await states(id, '2025-06-25')).toEqual({ 务工岗位: 'DELIVERED' });
});

test('PA-2025-3.2.10 社会帮扶, which no department reports, is recorded by the place; once by key', async () => {
  const id = await planned(5, [{ ...WINDOW, family: 'SOCIAL_HELP', name: '爱心捐赠', sector: null }]);
  const [row] = await rowsOf<{ id: string }>(
    help.households,
    'SELECT id FROM help_measure WHERE household_id = $1',
    [id],
  );
  const record = (change: object = {}, account = VILLAGE) =>
    help.act(account, 'recordMeasureDelivery', {
      measureId: row?.id,
      occurredOn: '2025-07-15',
      amount: '500.00',
      idempotencyKey: 'gift',
      ...change,
    });
  expect(await record({ occurredOn: '2025-06-30', idempotencyKey: 'early' })).toMatchObject({
    code: 'BEFORE_PREVIOUS_STEP',
  });
  expect(await record({}, 'county@410526')).toMatchObject({ __typename: 'NotFound', field: 'measureId' });
  expect(await record({}, 'finance@500235')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await record({ measureId: 'no-id' })).toMatchObject({ __typename: 'NotFound' });
  const answers = await Promise.all([record(), record(), record()]);
  expect(answers[0]).toMatchObject({
    __typename: 'MeasureDeliveryRecorded',
    delivery: { family: 'SOCIAL_HELP', name: '爱心捐赠', deliveredOn: '2025-07-15', amount: '500.00' },
  });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await states(id, '2025-07-15')).toEqual({ 爱心捐赠: 'DELIVERED' });
  expect(await tasksOf(id)).toEqual([['2025-07-31', '2025-07-15']]);
});

const advance = (householdId: string, occurredOn: string, change: object = {}, account = AN_YANG) =>
  help.act(account, 'recordAdvanceMeasure', {
    householdId,
    occurredOn,
    measure: measure({ family: 'COMPREHENSIVE_SUPPORT', name: '临时救助', plannedFrom: occurredOn }),
    ...change,
  });

test('AY-2025-3.3.4d labelled again on 08-02: a measure of that day is accepted without a plan, which takes it in', async () => {
  const id = await help.monitored('AN_YANG', '410526001001001', '2025-08-02', { basis: 'RELABELLING' });
  const plan = (await help.tasks(id)).find(({ kind }) => kind === 'MAKE_PLAN');
  expect(plan).toMatchObject({ due: null, clauses: ['AY-2025-3.3.4d'], closed: null });
  const given = { idempotencyKey: 'ahead' };
  const first = await advance(id, '2025-08-02', given);
  expect(first).toMatchObject({
    __typename: 'AdvanceMeasureRecorded',
    measure: { name: '临时救助', aheadOfPlan: true, addedOn: '2025-08-02' },
  });
  expect(await advance(id, '2025-08-02', given)).toEqual(first);
  const made = await help.act(AN_YANG, 'makeHelpPlan', {
    householdId: id,
    occurredOn: '2025-08-20',
    gaps: ['ILLNESS'],
    measures: [],
  });
  expect(made).toMatchObject({
    __typename: 'HelpPlanRecorded',
    plan: {
      deadline: null,
      measures: [{ id: first.measure?.id, aheadOfPlan: false, addedOn: '2025-08-02' }],
    },
  });
  expect(await advance(id, '2025-08-21')).toMatchObject({ code: 'PLAN_EXISTS', field: 'householdId' });
});

test('AY-2025-4.2c flexible funds reach a key household by its plan: refused without one, taken down with it', async () => {
  const id = await help.monitored('AN_YANG', '410526001001003', '2025-08-02', { basis: 'RELABELLING' });
  const { measure: ahead } = await advance(id, '2025-08-02');
  const pay = (change: object = {}) =>
    help.act(AN_YANG, 'recordMeasureDelivery', {
      ...{ measureId: ahead?.id, occurredOn: '2025-08-20', amount: '2000.00', flexibleFunds: true },
      ...change,
    });
  expect(await pay()).toMatchObject({ code: 'PLAN_REQUIRED', clauses: [{ id: 'AY-2025-4.2c' }] });
  await help.act(AN_YANG, 'makeHelpPlan', {
    ...{ householdId: id, occurredOn: '2025-08-20', gaps: ['ILLNESS'], measures: [] },
  });
  expect(await pay()).toMatchObject({
    __typename: 'MeasureDeliveryRecorded',
    delivery: { amount: '2000.00', source: '可灵活使用的扶持资金' },
  });
});

test.each([
  ['an identification', 'AN_YANG', '410526001001002', 'IDENTIFICATION', AN_YANG, ['AY-2025-3.3.4d']],
  ['a place without that rule', 'PU_AN', code(6), 'RELABELLING', VILLAGE, []],
] as const)(
  'AY-2025-3.3.4d measures ahead of the plan are not for %s',
  async (_what, place, household, basis, account, clauses) => {
    const id = await help.monitored(place, household, '2025-08-02', { basis });
    expect(await advance(id, '2025-08-03', {}, account)).toMatchObject({
      code: 'NO_GREEN_CHANNEL',
      clauses: clauses.map((clause) => ({ id: clause })),
    });
  },
);

test('other departments see neither plans nor measures; a plan is an entity of the graph', async () => {
  const [plan] = await rowsOf<{ id: string; household: string }>(
    help.households,
    "SELECT id, household_id AS household FROM help_plan WHERE division_code LIKE '500235%' LIMIT 1",
  );
  const found = await help.household<{ helpPlan: unknown; helpGaps: unknown; explainerSheets: unknown }>(
    'health@500235',
    plan?.household ?? '',
    'helpPlan { id } explainerSheets { year } pairing { asOf } helpPlanDeadline { dueOn }',
  );
  expect(found).toEqual({
    helpPlan: null,
    explainerSheets: null,
    pairing: null,
    helpPlanDeadline: null,
    asOfDay: null,
  });
  const entity = async (account: string) =>
    (
      await help.households.ask<{ _entities: (Shown | null)[] }>(
        account,
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on HelpPlan { id household { id } } } }',
        { of: [{ __typename: 'HelpPlan', id: plan?.id }] },
      )
    ).data._entities;
  expect(await entity(VILLAGE)).toEqual([{ id: plan?.id, household: { id: plan?.household } }]);
  expect(await entity('county@410526')).toEqual([null]);
});
