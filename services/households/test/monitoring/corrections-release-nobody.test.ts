import { rowsOf } from '../running-households';
import { Monitoring } from './running-monitoring';

const COUNTY = 'county@410526';
let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

let households = 0;
const register = (told: object = {}) =>
  monitoring.register('AN_YANG', `410526001798${String(households++).padStart(3, '0')}`, [{}], told);
const correct = (account: string, periodId: unknown, change: object) =>
  monitoring.act(account, 'correctMonitoringPeriod', { periodId, reason: '系统已消除', ...change });
const ended = { eliminationMode: 'ASSISTED', occurredOn: '2025-11-02' } as const;
const standing = (householdId: string) =>
  monitoring.household(COUNTY, householdId, 'monitoringPeriods { identifiedOn eliminatedOn }');

test.each([
  ['the day itself', '2025-11-01'],
  ['a day before the take-over', '2024-08-20'],
  ['the first day', '2024-03-01'],
])('an open period is given no day of elimination, not even %s', async (_what, eliminatedOn) => {
  const householdId = await register();
  const { period } = await monitoring.takeOver('AN_YANG', householdId, '2024-03-01');
  expect(await correct(COUNTY, period?.id, { ...ended, eliminatedOn })).toMatchObject({
    ...{ __typename: 'ReleaseByProcedure', code: 'RELEASE_BY_PROCEDURE', period: { id: period?.id } },
    firstStep: '县级标注风险消除',
  });
  expect(await standing(householdId)).toEqual([{ identifiedOn: '2024-03-01', eliminatedOn: null }]);
});

test('PA-2025-4.3a, PA-2025-4.1b2 where steps are printed the refusal names the first of them, and a labelled household stays monitored', async () => {
  const householdId = await monitoring.register('PU_AN', '500235216799701', [{ labour: '无劳动力' }]);
  const { period } = await monitoring.takeOver('PU_AN', householdId, '2024-05-01');
  const refused = await correct('county@500235', period?.id, { ...ended, eliminatedOn: '2025-10-01' });
  expect(refused).toMatchObject({ __typename: 'ReleaseByProcedure', firstStep: '村（社区）提名' });
  expect(refused.clauses?.map(({ id }) => id)).toEqual(['PA-2025-4.3', 'PA-2025-4.3a']);
});

test('a time that came by the national export is no exception', async () => {
  const householdId = await register({ identified: '202401' });
  const [period] = await rowsOf<{ id: string }>(
    monitoring.households,
    'SELECT id FROM monitoring_period WHERE household_id = $1',
    [householdId],
  );
  expect(await correct(COUNTY, period?.id, { ...ended, eliminatedOn: '2025-02-28' })).toMatchObject({
    __typename: 'ReleaseByProcedure',
  });
});

test('a day that is there is corrected up to the day of the take-over, and taken out; nothing sets it again', async () => {
  const householdId = await register();
  const { period } = await monitoring.act(COUNTY, 'takeOverMonitoring', {
    ...{ householdId, identifiedOn: '2023-05-10', category: 'MARGINAL', reason: '外省认定' },
    ...{ eliminatedOn: '2025-08-20', eliminationMode: 'ASSISTED', occurredOn: '2025-09-01' },
  });
  const to = (eliminatedOn: string) => correct(COUNTY, period?.id, { eliminatedOn });
  expect(await to('2025-07-31')).toMatchObject({ period: { eliminatedOn: '2025-07-31' } });
  expect(await to('2025-09-01')).toMatchObject({ period: { eliminatedOn: '2025-09-01' } });
  expect(await to('2025-09-02')).toMatchObject({ __typename: 'ReleaseByProcedure' });
  const reopened = await correct(COUNTY, period?.id, { notEliminated: true });
  expect(reopened).toMatchObject({ period: { eliminatedOn: null, eliminationMode: null } });
  const waiting = await rowsOf<{ kind: string }>(
    monitoring.households,
    'SELECT kind FROM task WHERE subject_id = $1 AND closed_on IS NULL ORDER BY kind',
    [period?.id],
  );
  expect(waiting.map(({ kind }) => kind)).toEqual(['ASSIGN_HELPER', 'MAKE_PLAN']);
  expect(await to('2025-08-20')).toMatchObject({ __typename: 'InvalidInput', code: 'MODE_AND_DAY' });
  expect(await correct(COUNTY, period?.id, { ...ended, eliminatedOn: '2025-08-20' })).toMatchObject({
    __typename: 'ReleaseByProcedure',
  });
});

test('a township corrects what a period says but never its end, neither setting, moving nor taking it out', async () => {
  const TOWNSHIP = 'township@410526001';
  const householdId = await register();
  const { period } = await monitoring.takeOver('AN_YANG', householdId, '2023-05-10', '2024-08-20');
  for (const change of [
    { eliminatedOn: '2024-08-21' },
    { eliminationMode: 'NATURAL' },
    { notEliminated: true },
  ]) {
    expect(await correct(TOWNSHIP, period?.id, change)).toMatchObject({ __typename: 'NotPermitted' });
  }
  expect(await correct(TOWNSHIP, period?.id, { risks: ['因残'] })).toMatchObject({
    period: { risks: ['因残'], eliminatedOn: '2024-08-20' },
  });
});

test('nor does a second take-over end a time that goes on', async () => {
  const householdId = await register();
  const { period } = await monitoring.takeOver('AN_YANG', householdId, '2024-03-01');
  const again = (identifiedOn: string, eliminatedOn: string) =>
    monitoring.act(COUNTY, 'takeOverMonitoring', {
      ...{ householdId, identifiedOn, category: 'MARGINAL', reason: '系统已消除' },
      ...{ eliminatedOn, eliminationMode: 'ASSISTED', occurredOn: '2025-11-02' },
    });
  for (const [from, to] of [
    ['2024-03-01', '2025-11-01'],
    ['2024-06-01', '2025-11-01'],
    ['2023-01-01', '2024-03-02'],
  ] as const) {
    expect(await again(from, to)).toMatchObject({
      __typename: 'PeriodOverlap',
      period: { id: period?.id },
    });
  }
  expect(await again('2023-01-01', '2025-11-03')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
});
