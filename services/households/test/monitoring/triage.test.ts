import { officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { openMonitoringTasks } from '../../src/monitoring/use-cases/open-monitoring-tasks';
import { rowsOf } from '../running-households';
import { Monitoring } from './running-monitoring';

const COUNTY = 'county@419001';
let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2025-12-01');
});
afterAll(() => monitoring?.households.drop());

let households = 0;
async function since(identifiedOn: string, eliminatedOn?: string) {
  const householdId = await monitoring.register(
    'JI_YUAN',
    `419001001799${String(++households).padStart(3, '0')}`,
  );
  await monitoring.takeOver('JI_YUAN', householdId, identifiedOn, eliminatedOn);
  return householdId;
}
const triage = (householdId: string, decision: string, occurredOn: string, change: object = {}) =>
  monitoring.act(COUNTY, 'triageLongUnresolved', {
    ...{ householdId, decision, occurredOn, reason: '逐户研判', ...change },
  });
const tasks = (householdId: string, kind = 'TRIAGE', step = '') =>
  rowsOf<{ closed_on: string | null }>(
    monitoring.households,
    'SELECT opened_on, closed_on, level, due_on, clause_ids FROM task WHERE household_id = $1 AND kind = $2 AND step = $3',
    [householdId, kind, step],
  );
const unresolved = (householdId: string, asOf: string) =>
  monitoring.household(
    COUNTY,
    householdId,
    `longUnresolved(asOf: "${asOf}") { since listedFrom decision { outcome clauses { id } } triage { decision } }`,
  );
async function run(day: string) {
  const policies = await loadPolicies([policiesDirectory]);
  await openMonitoringTasks(
    monitoring.households.service.parts.workerDb,
    { policies, calendar: officialCalendar(), reviewAges: [] },
    plainDate(day),
  );
}

test('JY-2025-1.1k exactly two years is on the list, the day before is not', async () => {
  const householdId = await since('2023-06-30');
  const listed = { since: '2023-06-30', listedFrom: '2025-06-30', triage: null };
  expect(await unresolved(householdId, '2025-06-29')).toEqual({
    ...listed,
    decision: { outcome: 'REFUSED', clauses: [{ id: 'JY-2025-1.1k' }] },
  });
  expect(await unresolved(householdId, '2025-06-30')).toEqual({
    ...listed,
    decision: { outcome: 'GRANTED', clauses: [{ id: 'JY-2025-1.1k' }] },
  });
  expect(await triage(householdId, 'CONTINUE', '2025-06-29')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'NOT_LONG_UNRESOLVED',
    clauses: [{ id: 'JY-2025-1.1k' }],
  });
});

test('JY-2025-1.1k identified on 29 February it is listed on 28 February; identified again it starts anew', async () => {
  const leap = await since('2024-02-29');
  expect(await unresolved(leap, '2025-12-01')).toMatchObject({ listedFrom: '2026-02-28' });
  const again = await since('2020-01-01', '2024-05-01');
  await monitoring.takeOver('JI_YUAN', again, '2024-05-01');
  expect(await unresolved(again, '2025-12-01')).toMatchObject({
    since: '2024-05-01',
    listedFrom: '2026-05-01',
    decision: { outcome: 'REFUSED' },
  });
  expect(await triage(again, 'CONTINUE', '2025-12-01')).toMatchObject({ code: 'NOT_LONG_UNRESOLVED' });
});

test('JY-2025-1.1n to go on asks for an improved plan; exactly one decision a listing', async () => {
  const householdId = await since('2023-01-10');
  expect(await tasks(householdId)).toEqual([
    {
      ...{ opened_on: '2025-01-10', closed_on: null, level: 'county', due_on: '2025-01-10' },
      clause_ids: ['JY-2025-1.1k'],
    },
  ]);
  const given = { idempotencyKey: 'go-on' };
  const decided = await triage(householdId, 'CONTINUE', '2025-06-01', given);
  expect(decided).toMatchObject({
    __typename: 'TriageRecorded',
    triage: {
      ...{ decision: 'CONTINUE', listedFrom: '2025-01-10', corrects: null },
      clauses: [{ id: 'JY-2025-1.1k' }, { id: 'JY-2025-1.1n' }],
    },
    period: { eliminatedOn: null },
  });
  expect(await triage(householdId, 'CONTINUE', '2025-06-01', given)).toEqual(decided);
  expect(await triage(householdId, 'ELIMINATE', '2025-07-01')).toMatchObject({
    __typename: 'AlreadyTriaged',
    triage: { id: decided.triage?.id },
  });
  expect(await tasks(householdId)).toMatchObject([{ closed_on: '2025-06-01' }]);
  expect(await tasks(householdId, 'MAKE_PLAN', 'IMPROVED_PLAN')).toMatchObject([
    { opened_on: '2025-06-01', closed_on: null, due_on: null, clause_ids: ['JY-2025-1.1n'] },
  ]);
  expect(await unresolved(householdId, '2025-05-31')).toMatchObject({ triage: null });
  expect(await unresolved(householdId, '2025-06-01')).toMatchObject({ triage: { decision: 'CONTINUE' } });
});

test('JY-2025-1.1l to eliminate opens the way and eliminates nothing itself; a correction says what it corrects', async () => {
  const householdId = await since('2023-02-01');
  const decided = await triage(householdId, 'CONTINUE', '2025-06-01');
  const correct = (triageId: string | undefined, decision: string) =>
    monitoring.act('township@419001001', 'correctTriage', {
      ...{ triageId, decision, occurredOn: '2025-06-02', reason: '已符合风险消除条件' },
    });
  const corrected = await correct(decided.triage?.id, 'ELIMINATE');
  expect(corrected).toMatchObject({
    __typename: 'TriageRecorded',
    triage: { decision: 'ELIMINATE', corrects: decided.triage?.id },
    period: { eliminatedOn: null },
  });
  // 济源 prints no conditions of elimination, so the person's judgement is frozen as referred.
  expect(corrected.triage?.grounds).toMatchObject([{ code: 'NO_RULE_HERE' }]);
  expect(await tasks(householdId, 'MAKE_PLAN', 'IMPROVED_PLAN')).toMatchObject([{ closed_on: '2025-06-02' }]);
  // What was decided waits for the county, which releases here by its one decision.
  expect(await tasks(householdId, 'CONSIDER_RELEASE', 'TRIAGED')).toMatchObject([
    { opened_on: '2025-06-02', closed_on: null, level: 'county', clause_ids: ['JY-2025-1.1l'] },
  ]);
  expect(await correct(decided.triage?.id, 'CONTINUE')).toMatchObject({
    __typename: 'AlreadyTriaged',
    triage: { id: corrected.triage?.id },
  });
  const periods = await monitoring.household<{ triages: object[] }[]>(
    COUNTY,
    householdId,
    'monitoringPeriods { eliminatedOn triages { decision corrects } }',
  );
  expect(periods).toEqual([
    {
      eliminatedOn: null,
      triages: [
        { decision: 'CONTINUE', corrects: null },
        { decision: 'ELIMINATE', corrects: decided.triage?.id },
      ],
    },
  ]);
});

test('JY-2025-1.1m the safety net needs its measures delivered in full; the triage sets no label', async () => {
  const householdId = await since('2023-03-01');
  await monitoring.allowance('JI_YUAN', householdId, '2025-06-01', { paid: '49999' });
  expect(await triage(householdId, 'SAFETY_NET_LABEL', '2025-06-10')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'MEASURES_NOT_FULLY_DELIVERED',
    clauses: [{ id: 'JY-2025-1.1m' }],
  });
  await monitoring.allowance('JI_YUAN', householdId, '2025-07-01');
  expect(await triage(householdId, 'SAFETY_NET_LABEL', '2025-07-10')).toMatchObject({
    __typename: 'TriageRecorded',
    triage: { grounds: [{ code: 'MEASURE_DELIVERED', clause: { id: 'JY-2025-1.1m' } }] },
  });
  expect(await monitoring.household(COUNTY, householdId, 'safetyNetLabel { id }')).toBeNull();
});

test('a household that is released needs no triage any more; the way JY-2025-1.1l opens is walked by a case', async () => {
  const householdId = await since('2023-05-01');
  expect(await tasks(householdId)).toMatchObject([{ closed_on: null }]);
  const { data } = await monitoring.households.ask<{ recordElimination: { __typename: string } }>(
    COUNTY,
    'mutation ($input: RecordEliminationInput!) { recordElimination(input: $input) { __typename } }',
    {
      input: {
        ...{ householdId, occurredOn: '2025-06-20', mode: 'ASSISTED', reason: '收入稳定' },
        idempotencyKey: 'released',
      },
    },
  );
  expect(data.recordElimination.__typename).toBe('CaseActRecorded');
  expect(await tasks(householdId)).toMatchObject([{ closed_on: '2025-06-20' }]);
  const again = await triage(householdId, 'CONTINUE', '2025-06-20');
  expect(again).toMatchObject({ __typename: 'DecisionRefused', code: 'RISK_RESOLVED' });
});

test('of three who triage at once one succeeds; who may not gets a typed answer', async () => {
  const householdId = await since('2023-04-01');
  for (const account of ['village@419001001001', 'auditor@419001', 'civil-affairs@419001']) {
    expect(
      await monitoring.act(account, 'triageLongUnresolved', {
        ...{ householdId, decision: 'CONTINUE', occurredOn: '2025-06-01', reason: '研判' },
      }),
    ).toMatchObject({ __typename: 'NotPermitted' });
  }
  expect(
    await monitoring.act('county@410526', 'triageLongUnresolved', {
      ...{ householdId, decision: 'CONTINUE', occurredOn: '2025-06-01', reason: '研判' },
    }),
  ).toMatchObject({ __typename: 'NotFound' });
  const answers = await Promise.all([1, 2, 3].map(() => triage(householdId, 'CONTINUE', '2025-06-01')));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'AlreadyTriaged',
    'AlreadyTriaged',
    'TriageRecorded',
  ]);
});

test('the nightly run lists by its day, whatever day it is, and changes nothing the second time', async () => {
  const householdId = await since('2023-11-30');
  const other = await monitoring.register('AN_YANG', '410526001799900');
  await monitoring.takeOver('AN_YANG', other, '2020-01-01');
  await monitoring.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(`DELETE FROM task WHERE household_id = ANY($1::uuid[])`, [[householdId, other]]),
  );
  await run('2025-11-29');
  expect(await tasks(householdId)).toEqual([]);
  await run('2025-11-30');
  const opened = await tasks(householdId);
  expect(opened).toMatchObject([{ opened_on: '2025-11-30', closed_on: null }]);
  await run('2025-12-01');
  expect(await tasks(householdId)).toEqual(opened);
  // 安阳 prints no number of years.
  expect(await tasks(other)).toEqual([]);
  // A document that has run out closes nothing; an elimination does.
  await run('2026-01-01');
  expect(await tasks(householdId)).toEqual(opened);
  const [period] = await rowsOf<{ id: string }>(
    monitoring.households,
    'SELECT id FROM monitoring_period WHERE household_id = $1',
    [householdId],
  );
  await monitoring.act(COUNTY, 'correctMonitoringPeriod', {
    ...{ periodId: period?.id, identifiedOn: '2023-12-02', reason: '日期录错' },
  });
  expect(await tasks(householdId)).toMatchObject([{ closed_on: '2025-12-01' }]);
});

test('a day of before has its tasks to triage though the household was entered late, and they agree with the counts', async () => {
  const seen = async (asOf: string) => {
    const { data, errors } = await monitoring.households.ask<{
      tasks: { totalCount: number };
      monitoringCounts: { total: { toTriage: number } };
    }>(
      COUNTY,
      `{ tasks(first: 1, filter: { kinds: [TRIAGE], asOf: "${asOf}" }) { totalCount }
        monitoringCounts(asOf: "${asOf}") { total { toTriage } } }`,
    );
    expect(errors).toBeUndefined();
    return { tasks: data.tasks.totalCount, toTriage: data.monitoringCounts.total.toTriage };
  };
  const days = ['2025-02-28', '2025-06-30', '2025-08-31', '2025-09-01'];
  const before = await Promise.all(days.map(seen));
  await since('2023-03-01');
  const released = await since('2023-01-01', '2025-09-01');
  await since('2023-05-01', '2025-05-01');
  const more = [1, 2, 2, 1];
  const after = before.map(({ tasks, toTriage }, index) => ({
    tasks: tasks + (more[index] ?? 0),
    toTriage: toTriage + (more[index] ?? 0),
  }));
  expect(await Promise.all(days.map(seen))).toEqual(after);
  expect(await tasks(released)).toMatchObject([{ opened_on: '2025-01-01', closed_on: '2025-09-01' }]);
});

test('a list whose document has run out is gone through for households entered after it', async () => {
  const entered = await since('2023-06-30');
  const released = await since('2023-06-30', '2025-12-01');
  const after = await since('2023-12-31');
  const ids = [entered, released, after];
  await monitoring.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query('DELETE FROM task WHERE household_id = ANY($1::uuid[])', [ids]),
  );
  await run('2026-02-10');
  expect(await tasks(entered)).toMatchObject([{ opened_on: '2025-06-30', closed_on: null }]);
  expect(await tasks(released)).toMatchObject([{ opened_on: '2025-06-30', closed_on: '2025-12-01' }]);
  expect(await tasks(after)).toMatchObject([{ opened_on: '2025-12-31', closed_on: null }]);
  const early = await since('2024-01-01');
  await run('2026-02-10');
  expect(await tasks(early)).toEqual([]);
});

test('JY-2025-1.1k the task to triage is due on the day of its duty, listed by it, late behind it, and follows its household’s day', async () => {
  const listed = monitoring.triages.bind(monitoring, COUNTY);
  const householdId = await since('2023-06-30');
  expect(await listed(householdId, '2025-06-30', 'overdue: false')).toEqual([['2025-06-30', 'OPEN', 1]]);
  expect(await listed(householdId, '2025-07-01', 'overdue: true')).toEqual([['2025-06-30', 'OVERDUE', 1]]);
  expect(await listed(householdId, '2025-07-01', 'dueFrom: "2025-06-30", dueTo: "2025-06-30"')).toHaveLength(
    1,
  );
  // The document reaches back to who was identified before it.
  const longAgo = await since('2020-01-01');
  expect(await listed(longAgo, '2025-01-01')).toEqual([['2022-01-01', 'OVERDUE', 1]]);
  // A task of before tasks had the day has it after the next night.
  const undated = 'UPDATE task SET due_on = NULL WHERE household_id = $1';
  await monitoring.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(undated, [householdId]),
  );
  expect(await listed(householdId, '2025-07-01', 'overdue: true')).toEqual([]);
  await run('2025-12-01');
  expect(await listed(householdId, '2025-07-01', 'overdue: true')).toHaveLength(1);
});
