import { systemScope } from '@dixian/service';
import { rowsOf } from '../running-households';
import { Monitoring } from './running-monitoring';

const COUNTY = 'county@410526';
let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

const code = (number: number) => `410526001799${String(number).padStart(3, '0')}`;
const register = (number: number, told: object = {}) =>
  monitoring.register('AN_YANG', code(number), [{}], told);
let identified = 100;
const key = (id: string, asOf: string) =>
  monitoring.household<{ outcome: string; reasons: { code: string; clause: { id: string } }[] }>(
    COUNTY,
    id,
    `keyHousehold(asOf: "${asOf}") { outcome reasons { code clause { id } } }`,
  );

test('a period taken over has exact days, the same key gives it again, an overlap and a bad day are refused as data', async () => {
  const householdId = await register(1);
  const given = {
    ...{ householdId, identifiedOn: '2023-05-10', category: 'UNSTABLE_EXIT', risks: ['因病', '因残'] },
    ...{ eliminatedOn: '2024-08-20', eliminationMode: 'NATURAL', reason: '外省认定，档案已接收' },
    ...{ occurredOn: '2025-06-01', idempotencyKey: 'take-over' },
  };
  const taken = await monitoring.act('township@410526001', 'takeOverMonitoring', given);
  expect(taken).toMatchObject({
    __typename: 'MonitoringPeriodRecorded',
    period: {
      ...{ basis: 'TAKEN_OVER', identifiedOn: '2023-05-10', eliminatedOn: '2024-08-20', monthOnly: false },
      ...{ eliminationMode: 'NATURAL', category: 'UNSTABLE_EXIT', risks: ['因病', '因残'] },
    },
    entry: { kind: 'TAKEN_OVER', corrects: null, reason: '外省认定，档案已接收' },
  });
  expect(await monitoring.act('township@410526001', 'takeOverMonitoring', given)).toEqual(taken);
  const again = (change: object) =>
    monitoring.act(COUNTY, 'takeOverMonitoring', {
      ...given,
      ...change,
      idempotencyKey: JSON.stringify(change),
    });
  expect(await again({ identifiedOn: '2024-08-19', eliminatedOn: '2024-09-01' })).toMatchObject({
    __typename: 'PeriodOverlap',
    code: 'PERIOD_OVERLAP',
    period: { id: taken.period?.id },
  });
  // The day of elimination is free again: a re-label may be of that very day.
  expect(await again({ identifiedOn: '2024-08-20', eliminatedOn: '2024-09-01' })).toMatchObject({
    __typename: 'MonitoringPeriodRecorded',
  });
  for (const [change, refusal] of [
    [{ identifiedOn: '2025-12-02', eliminatedOn: null, eliminationMode: null }, 'DATE_IN_FUTURE'],
    [{ eliminatedOn: '2023-05-09' }, 'ELIMINATED_BEFORE_IDENTIFIED'],
    [{ eliminationMode: null }, 'MODE_AND_DAY'],
    [{ risks: ['感冒'] }, 'NOT_A_RISK'],
    [{ occurredOn: '2024-08-19' }, 'BEFORE_PREVIOUS_STEP'],
    [{ reason: ' ' }, 'REQUIRED'],
    [{ reason: '证件990034194707288978' }, 'IDENTITY_NUMBER'],
  ] as const) {
    expect(await again(change)).toMatchObject({ __typename: 'InvalidInput', code: refusal });
  }
});

test('villages, auditors and other departments take nothing over, a neighbour county sees nothing', async () => {
  const householdId = await register(2);
  const as = (account: string) =>
    monitoring.act(account, 'takeOverMonitoring', {
      ...{ householdId, identifiedOn: '2025-01-01', category: 'MARGINAL', reason: '系统内已有' },
    });
  for (const account of ['village@410526001001', 'auditor@410526', 'civil-affairs@410526', 'city@4105']) {
    expect(await as(account)).toMatchObject({ __typename: 'NotPermitted' });
  }
  expect(await as('county@419001')).toMatchObject({ __typename: 'NotFound', field: 'householdId' });
  const taken = await as('rural@410526');
  const sees = async (account: string) =>
    (
      await monitoring.households.ask<Record<string, unknown>>(
        account,
        `query ($id: ID!, $household: ID!) { monitoringPeriod(id: $id) { id }
          household(id: $household) { monitoringPeriods { id } monitored { id } keyHousehold { outcome }
            longUnresolved { since } safetyNetLabels { id } } }`,
        { id: taken.period?.id, household: householdId },
      )
    ).data;
  expect(await sees('county@419001')).toEqual({ monitoringPeriod: null, household: null });
  // A department knows that a household is monitored, not what the rural office makes of it.
  const { id } = taken.period ?? {};
  expect(await sees('civil-affairs@410526')).toMatchObject({
    monitoringPeriod: { id },
    household: {
      ...{ monitoringPeriods: [{ id }], monitored: { id }, keyHousehold: { outcome: expect.any(String) } },
      ...{ longUnresolved: null, safetyNetLabels: null },
    },
  });
  expect(await sees('auditor@410526')).toMatchObject({ monitoringPeriod: { id: taken.period?.id } });
});

test('a wrong take-over is corrected by an entry that says what it corrects, the history stays as it was', async () => {
  const householdId = await register(3);
  const { period, entry } = await monitoring.takeOver('AN_YANG', householdId, '2024-03-01');
  const correct = (change: object) =>
    monitoring.act(COUNTY, 'correctMonitoringPeriod', {
      ...{ periodId: period?.id, reason: '日期录错', ...change },
    });
  const first = await correct({ identifiedOn: '2024-02-01', expectedEntryId: entry?.id });
  expect(first).toMatchObject({
    __typename: 'MonitoringPeriodRecorded',
    period: { id: period?.id, identifiedOn: '2024-02-01', eliminatedOn: null },
    entry: { kind: 'CORRECTED', corrects: entry?.id },
  });
  // Somebody else saw the period before that.
  expect(await correct({ category: 'SUDDEN_SEVERE', expectedEntryId: entry?.id })).toMatchObject({
    __typename: 'PeriodChanged',
    period: { identifiedOn: '2024-02-01', category: 'MARGINAL' },
  });
  const plan = () =>
    rowsOf<{ closed_on: string | null; due_on: string | null }>(
      monitoring.households,
      `SELECT closed_on, due_on FROM task WHERE kind = 'MAKE_PLAN' AND subject_id = $1`,
      [period?.id],
    );
  // Taken over it is not newly identified, so its plan has no day.
  expect(await plan()).toEqual([{ closed_on: null, due_on: null }]);
  const history = await monitoring.household<
    { history: { corrects: string | null; identifiedOn: string; eliminatedOn: string | null }[] }[]
  >(COUNTY, householdId, 'monitoringPeriods { history { id corrects identifiedOn eliminatedOn account } }');
  expect(history[0]?.history.map(({ identifiedOn, eliminatedOn }) => [identifiedOn, eliminatedOn])).toEqual([
    ['2024-03-01', null],
    ['2024-02-01', null],
  ]);
  for (const sql of [
    'DELETE FROM monitoring_period_entry',
    "UPDATE monitoring_period_entry SET reason = ''",
  ]) {
    await expect(
      monitoring.households.service.parts.workerDb.write(systemScope, (transaction) =>
        transaction.query(sql),
      ),
    ).rejects.toThrow('never changed');
  }
});

test('of two who correct what they saw at once one succeeds, the other is told', async () => {
  const householdId = await register(4);
  const { period, entry } = await monitoring.takeOver('AN_YANG', householdId, '2024-03-01');
  const answers = await Promise.all(
    ['2024-02-01', '2024-02-02', '2024-02-03'].map((identifiedOn) =>
      monitoring.act(COUNTY, 'correctMonitoringPeriod', {
        ...{ periodId: period?.id, identifiedOn, reason: '日期录错', expectedEntryId: entry?.id },
      }),
    ),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'MonitoringPeriodRecorded',
    'PeriodChanged',
    'PeriodChanged',
  ]);
});

test('of four who take the same time over at once one succeeds, the others get the overlap', async () => {
  const householdId = await register(5);
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() =>
      monitoring.act(COUNTY, 'takeOverMonitoring', {
        ...{ householdId, identifiedOn: '2024-03-01', category: 'MARGINAL', reason: '系统内已有' },
      }),
    ),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'MonitoringPeriodRecorded',
    'PeriodOverlap',
    'PeriodOverlap',
    'PeriodOverlap',
  ]);
  expect(
    await rowsOf(monitoring.households, 'SELECT FROM monitoring_period WHERE household_id = $1', [
      householdId,
    ]),
  ).toHaveLength(1);
});

test.each([
  ['2022-06-01', '2025-01-01', 'GRANTED'],
  ['2022-06-01', '2024-12-31', 'REFUSED'],
  ['2025-11-30', undefined, 'GRANTED'],
  ['2021-09-01', '2025-03-31', 'GRANTED'],
])(
  'AY-2025-1.1a, AY-2025-1.1b identified %s, eliminated %s: key household of 2025 %s, whenever it was identified',
  async (identifiedOn, eliminatedOn, outcome) => {
    const householdId = await register(identified++);
    await monitoring.takeOver('AN_YANG', householdId, identifiedOn, eliminatedOn);
    expect(await key(householdId, '2025-12-01')).toMatchObject({
      outcome,
      reasons: [{ clause: { id: 'AY-2025-1.1a' } }, ...(eliminatedOn && outcome === 'GRANTED' ? [{}] : [])],
    });
  },
);

test('AY-2025-1.1c eliminated on 2025-02-10 it is a key household to 2025-12-31, and no longer on 2026-01-01', async () => {
  const householdId = await register(6);
  await monitoring.takeOver('AN_YANG', householdId, '2023-01-10', '2025-02-10');
  for (const asOf of ['2025-02-09', '2025-02-10', '2025-12-31']) {
    expect(await key(householdId, asOf)).toMatchObject({ outcome: 'GRANTED' });
  }
  expect((await key(householdId, '2025-12-31')).reasons).toContainEqual({
    code: 'STAYS_KEY_AFTER_ELIMINATION',
    clause: { id: 'AY-2025-1.1c' },
  });
  expect(await key(householdId, '2026-01-01')).toMatchObject({
    outcome: 'REFUSED',
    reasons: [{ clause: { id: 'AY-2025-2.1a' } }],
  });
});

test('scenario 19, AY-2025-1.1a eliminated 2024-12-31, identified again 2025-07-01: key household from then on, the clock anew', async () => {
  const householdId = await register(7);
  await monitoring.takeOver('AN_YANG', householdId, '2022-06-01', '2024-12-31');
  await monitoring.takeOver('AN_YANG', householdId, '2025-07-01');
  expect(await key(householdId, '2025-06-30')).toMatchObject({ outcome: 'REFUSED' });
  expect(await key(householdId, '2025-07-01')).toMatchObject({ outcome: 'GRANTED' });
  const unresolved = await monitoring.household(
    COUNTY,
    householdId,
    'longUnresolved { since listedFrom decision { outcome reasons { code } } triage { id } }',
  );
  // 安阳 prints no number of years, so nobody is listed; the clock runs from the new period all the same (reading 24).
  expect(unresolved).toEqual({
    since: '2025-07-01',
    listedFrom: null,
    decision: { outcome: 'REFERRED', reasons: [{ code: 'VALUE_NOT_SET' }] },
    triage: null,
  });
  const at = (asOf: string) =>
    monitoring.household<{ identifiedOn: string } | null>(
      COUNTY,
      householdId,
      `monitored(asOf: "${asOf}") { identifiedOn }`,
    );
  expect([await at('2024-12-30'), await at('2024-12-31'), await at('2025-07-01')]).toEqual([
    { identifiedOn: '2022-06-01' },
    null,
    { identifiedOn: '2025-07-01' },
  ]);
});
