import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import { rowsOf } from '../running-households';
import { Monitoring, PLACES, type Place } from './running-monitoring';

let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2021-01-05');
});
afterAll(() => monitoring?.households.drop());

let households = 0;
async function monitored(place: Place, category: string | null = 'MARGINAL', change: object = {}) {
  const { county, village } = PLACES[place];
  const code = `${village}799${String(++households).padStart(3, '0')}`;
  const householdId = await monitoring.register(place, code, [{}], { exportedOn: '2020-04-01' });
  if (category === null) return householdId;
  const given = { householdId, category, identifiedOn: '2019-11-20', reason: '系统内已有', ...change };
  expect(await monitoring.act(`county@${county}`, 'takeOverMonitoring', given)).toMatchObject({
    __typename: 'MonitoringPeriodRecorded',
  });
  return householdId;
}
const EVIDENCE = { standardMet: true, procedureReference: '巩扶贫〔2020〕9号', resolvableByPolicy: false };
const register = (
  place: Place,
  householdId: string,
  occurredOn: string,
  { evidence, by, ...change }: { evidence?: object; by?: string; [field: string]: unknown } = {},
) =>
  monitoring.act(by ?? `county@${PLACES[place].county}`, 'registerPoor', {
    ...{ householdId, occurredOn, reason: '现行政策无法化解', evidence: { ...EVIDENCE, ...evidence } },
    ...change,
  });
const reach = (place: Place, householdId: string, occurredOn: string, change: object = {}) =>
  monitoring.act(`county@${PLACES[place].county}`, 'recordExitStandardReached', {
    ...{ householdId, occurredOn, evidence: { finding: '收入达标', procedureReference: '台账12' } },
    ...change,
  });
interface Shown {
  registeredPoor: { status: string | null; dueOn: string; reachedOn: string | null } | null;
}
async function status(place: Place, id: string, asOf: string) {
  const field = `monitored(asOf: "${asOf}") { registeredPoor { dueOn reachedOn status(asOf: "${asOf}") } }`;
  const shown = await monitoring.household<Shown>(`county@${PLACES[place].county}`, id, field);
  return shown.registeredPoor?.status;
}
const tasks = (householdId: string) =>
  rowsOf(
    monitoring.households,
    `SELECT level, opened_on, due_on, closed_on, clause_ids FROM task WHERE kind = 'EXIT_STANDARD' AND household_id = $1`,
    [householdId],
  );

test('ZZ-2020-2.3b, ZZ-2020-2.3c a 边缘户 that policy cannot help is registered and due on 31 December, which is in time', async () => {
  const householdId = await monitored('ZHENG_ZHOU');
  expect(
    await register('ZHENG_ZHOU', householdId, '2020-07-01', { evidence: { resolvableByPolicy: true } }),
  ).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'RESOLVABLE_BY_POLICY',
    clauses: [{ id: 'ZZ-2020-2.3b' }],
  });
  const given = { idempotencyKey: 'registered' };
  const registered = await register('ZHENG_ZHOU', householdId, '2020-07-01', given);
  expect(registered).toMatchObject({
    __typename: 'PoorRegistrationRecorded',
    registration: {
      ...{ registeredOn: '2020-07-01', ground: 'BECAME_POOR', dueOn: '2020-12-31', reachedOn: null },
      ...{ reason: '现行政策无法化解', procedureReference: '巩扶贫〔2020〕9号', status: 'OVERDUE' },
      clauses: [
        { id: 'HN-2020-5.2c' },
        { id: 'ZZ-2020-2.3b' },
        { id: 'HN-2020-2.1b' },
        { id: 'ZZ-2020-2.3c' },
      ],
    },
  });
  expect(await register('ZHENG_ZHOU', householdId, '2020-07-01', given)).toEqual(registered);
  expect(await register('ZHENG_ZHOU', householdId, '2020-08-01')).toMatchObject({
    __typename: 'PoorRegistrationConflict',
    code: 'ALREADY_REGISTERED_POOR',
    registration: { id: registered.registration?.id },
  });
  expect(await status('ZHENG_ZHOU', householdId, '2020-06-30')).toBeNull();
  expect(await status('ZHENG_ZHOU', householdId, '2020-12-31')).toBe('OPEN');
  expect(await status('ZHENG_ZHOU', householdId, '2021-01-01')).toBe('OVERDUE');
  const open = { level: 'county', opened_on: '2020-07-01', due_on: '2020-12-31', closed_on: null };
  expect(await tasks(householdId)).toEqual([{ ...open, clause_ids: ['ZZ-2020-2.3c'] }]);
});

test('HN-2020-5.2c, HN-2020-2.1b elsewhere in 河南 the province alone decides; the exit is recorded once, in time or late', async () => {
  const [early, late] = [await monitored('AN_YANG'), await monitored('AN_YANG')];
  for (const householdId of [early, late]) {
    expect(await register('AN_YANG', householdId, '2020-06-03')).toMatchObject({
      registration: {
        dueOn: '2020-12-31',
        clauses: [{ id: 'HN-2020-5.2c' }, { id: 'HN-2020-2.1b' }],
      },
    });
  }
  expect(await reach('AN_YANG', early, '2020-06-02')).toMatchObject({
    __typename: 'NotRegisteredPoor',
    code: 'NOT_REGISTERED_POOR',
  });
  const given = { idempotencyKey: 'reached' };
  const reached = await reach('AN_YANG', early, '2020-12-31', given);
  expect(reached).toMatchObject({ registration: { reachedOn: '2020-12-31', status: 'MET' } });
  expect(await reach('AN_YANG', early, '2020-12-31', given)).toEqual(reached);
  expect(await reach('AN_YANG', early, '2021-01-02')).toMatchObject({ code: 'EXIT_STANDARD_REACHED' });
  expect(await status('AN_YANG', early, '2020-12-30')).toBe('OPEN');
  expect(await tasks(early)).toMatchObject([{ closed_on: '2020-12-31', clause_ids: ['HN-2020-5.2c'] }]);
  expect(await reach('AN_YANG', late, '2021-01-01')).toMatchObject({ registration: { status: 'MET_LATE' } });
});

test('HN-2020-5.2d, ZZ-2020-2.3a a 脱贫监测户 poor again is registered whatever policy could do, and listed after the year', async () => {
  const householdId = await monitored('ZHENG_ZHOU', 'UNSTABLE_EXIT');
  const evidence = { resolvableByPolicy: null };
  expect(
    await register('ZHENG_ZHOU', householdId, '2020-08-01', {
      evidence: { ...evidence, standardMet: false },
    }),
  ).toMatchObject({ code: 'NOT_BELOW_POVERTY_STANDARD', clauses: [{ id: 'HN-2020-5.2d' }] });
  expect(await register('ZHENG_ZHOU', householdId, '2020-08-01', { evidence })).toMatchObject({
    registration: {
      ...{ ground: 'RETURNED_TO_POVERTY', dueOn: '2020-12-31' },
      clauses: [{ id: 'HN-2020-5.2d' }, { id: 'HN-2020-2.1b' }, { id: 'ZZ-2020-2.3a' }],
    },
  });
  expect(await status('ZHENG_ZHOU', householdId, '2020-12-31')).toBe('OPEN');
  const { data, errors } = await monitoring.households.ask<{ tasks: { edges: object[] } }>(
    'county@410181',
    `{ tasks(first: 10, filter: { kinds: [EXIT_STANDARD], asOf: "2021-01-01", overdue: true }) {
      edges { status node { kind name household { id } period { registeredPoor { ground } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.tasks.edges).toContainEqual({
    status: 'OVERDUE',
    node: {
      ...{ kind: 'EXIT_STANDARD', name: '帮扶达到脱贫标准', household: { id: householdId } },
      period: { registeredPoor: { ground: 'RETURNED_TO_POVERTY' } },
    },
  });
});

test('ZZ-2020-2.3c what is to be reached by the end of the year is a duty that is watched, told with its start and its end', async () => {
  const householdId = await monitored('ZHENG_ZHOU');
  const told = await toldMeanwhile(
    monitoring.households.service,
    ['obligation-triggered', 'obligation-met'],
    async () => {
      await register('ZHENG_ZHOU', householdId, '2020-07-01');
      await reach('ZHENG_ZHOU', householdId, '2020-12-30');
    },
  );
  const about = { kind: 'EXIT_STANDARD', department: 'households', householdId };
  expect(itemsTold(told, 'obligation-triggered')).toMatchObject([
    { ...about, subject: { kind: 'PERIOD' }, triggeredOn: '2020-07-01', divisionCode: '410181001003' },
  ]);
  expect(itemsTold(told, 'obligation-met')).toMatchObject([{ ...about, metOn: '2020-12-30' }]);
});

test('HN-2020-5.2c the documents hold to 2020-12-31: nothing is registered on 2021-01-01, nor elsewhere', async () => {
  const last = await monitored('ZHENG_ZHOU');
  expect(await register('ZHENG_ZHOU', last, '2021-01-01')).toMatchObject({
    __typename: 'NoProcedure',
    code: 'NO_POOR_REGISTRATION',
    clauses: [],
  });
  expect(await register('ZHENG_ZHOU', last, '2020-12-31')).toMatchObject({
    registration: { registeredOn: '2020-12-31', dueOn: '2020-12-31' },
  });
  const elsewhere = await monitored('PU_AN');
  expect(await register('PU_AN', elsewhere, '2020-07-01')).toMatchObject({ __typename: 'NoProcedure' });
  // Before the city's notice of 24 April the province's clause holds alone.
  const before = await monitored('ZHENG_ZHOU');
  expect(await register('ZHENG_ZHOU', before, '2020-04-23')).toMatchObject({
    registration: { clauses: [{ id: 'HN-2020-5.2c' }, { id: 'HN-2020-2.1b' }] },
  });
});

test('HN-2020-5.2c only who is monitored that day, of the types of 2020, with evidence', async () => {
  const severe = await monitored('ZHENG_ZHOU', 'SUDDEN_SEVERE');
  expect(await register('ZHENG_ZHOU', severe, '2020-07-01')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'NOT_OF_THESE_TYPES',
    clauses: [{ id: 'HN-2020-5.2c' }],
  });
  const never = await monitored('ZHENG_ZHOU', null);
  expect(await register('ZHENG_ZHOU', never, '2020-07-01')).toMatchObject({ __typename: 'NotMonitored' });
  const ended = { eliminatedOn: '2020-06-30', eliminationMode: 'ASSISTED' };
  const released = await monitored('ZHENG_ZHOU', 'MARGINAL', ended);
  expect(await register('ZHENG_ZHOU', released, '2020-06-30')).toMatchObject({ __typename: 'NotMonitored' });
  expect(await register('ZHENG_ZHOU', released, '2020-06-29')).toMatchObject({
    __typename: 'PoorRegistrationRecorded',
  });
  const householdId = await monitored('ZHENG_ZHOU');
  const refused = [
    [{ evidence: { procedureReference: ' ' } }, 'EVIDENCE_MISSING'],
    [{ evidence: { resolvableByPolicy: null } }, 'EVIDENCE_MISSING'],
    [{ evidence: { standardMet: false } }, 'NOT_BELOW_POVERTY_STANDARD'],
    [{ reason: ' ' }, 'REQUIRED'],
    [{ reason: '证件990034194707288978' }, 'IDENTITY_NUMBER'],
    [{ occurredOn: '2021-01-06' }, 'DATE_IN_FUTURE'],
  ] as const;
  for (const [change, code] of refused) {
    expect(await register('ZHENG_ZHOU', householdId, '2020-07-01', change)).toMatchObject({ code });
  }
  const accounts = {
    'township@410181001': 'NotPermitted',
    'auditor@410181': 'NotPermitted',
    'civil-affairs@410181': 'NotPermitted',
    'county@410182': 'NotFound',
    'rural@410181': 'PoorRegistrationRecorded',
  };
  for (const [by, __typename] of Object.entries(accounts)) {
    expect(await register('ZHENG_ZHOU', householdId, '2020-07-01', { by })).toMatchObject({ __typename });
  }
});

test('HN-2020-5.2c of two who register at once one is told that it stands', async () => {
  const householdId = await monitored('ZHENG_ZHOU');
  const both = await Promise.all(
    ['2020-07-01', '2020-07-02'].map((day) => register('ZHENG_ZHOU', householdId, day)),
  );
  expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
    'PoorRegistrationConflict',
    'PoorRegistrationRecorded',
  ]);
  const seen = await rowsOf(
    monitoring.households,
    'SELECT FROM registered_poor WHERE household_id = $1',
    [householdId],
    '410182',
  );
  expect(seen).toEqual([]);
});
