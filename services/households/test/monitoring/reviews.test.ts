import { officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { openMonitoringTasks } from '../../src/monitoring/use-cases/open-monitoring-tasks';
import { rowsOf } from '../running-households';
import { Monitoring } from './running-monitoring';

const COUNTY = 'county@500235';
let monitoring: Monitoring;
beforeAll(async () => {
  monitoring = await Monitoring.start('2026-03-02');
});
afterAll(() => monitoring?.households.drop());

const NO_LABOUR = '无劳动力';
async function labelled(code: string, births: readonly string[], labelledOn: string) {
  const members = births.map((birthOn) => ({ birthOn, labour: NO_LABOUR }));
  const householdId = await monitoring.register('PU_AN', code, members);
  await monitoring.takeOver('PU_AN', householdId, '2024-01-15');
  await monitoring.allowance('PU_AN', householdId, '2025-05-01');
  const { label } = await monitoring.act(COUNTY, 'setSafetyNetLabel', {
    householdId,
    occurredOn: labelledOn,
  });
  return { householdId, labelId: label?.id ?? '' };
}
const tasks = (labelId: string) =>
  rowsOf<{ step: string; closed_on: string | null }>(
    monitoring.households,
    `SELECT step, opened_on, closed_on, level, clause_ids FROM task
     WHERE kind = 'REVIEW_LABEL' AND subject_id = $1 ORDER BY step`,
    [labelId],
  );
async function run(day: string, reviewAges = [18, 60]) {
  const policies = await loadPolicies([policiesDirectory]);
  const { workerDb } = monitoring.households.service.parts;
  await openMonitoringTasks(workerDb, { policies, calendar: officialCalendar(), reviewAges }, plainDate(day));
}
const complete = (labelId: string, occurredOn: string, change: object = {}) =>
  monitoring.act('township@500235216', 'completeLabelReview', {
    ...{ labelId, occurredOn, ableMembers: 0, finding: '在校就读', ...change },
  });

test('scenario 13, PA-2025-4.1b3 a member turns 18 on 2025-08-01: a review task only, the label unchanged', async () => {
  const { householdId, labelId } = await labelled(
    '500235216799001',
    ['1950-01-01', '2007-08-01'],
    '2025-06-10',
  );
  const label = (asOf: string) =>
    monitoring.household<{ removedOn: string | null; review: object; reviewsDue: string[] }>(
      COUNTY,
      householdId,
      `safetyNetLabel(asOf: "${asOf}") { removedOn reviewsDue(asOf: "${asOf}")
        review(asOf: "${asOf}") { outcome reasons { code fact clause { id } } } }`,
    );
  expect(await label('2025-07-31')).toMatchObject({ reviewsDue: [], review: { outcome: 'GRANTED' } });
  expect(await label('2025-08-01')).toEqual({
    removedOn: null,
    reviewsDue: ['2025-08-01'],
    review: {
      outcome: 'REFERRED',
      reasons: [{ code: 'LABOUR_TO_BE_ASSESSED', fact: '18', clause: { id: 'PA-2025-4.1b3' } }],
    },
  });
  const opened = await tasks(labelId);
  expect(opened).toEqual([
    {
      ...{ step: '2025-08-01', opened_on: '2025-08-01', closed_on: null },
      ...{ level: 'township', clause_ids: ['PA-2025-4.1b3'] },
    },
  ]);
  // However often and however late the nightly run comes.
  for (const day of ['2025-08-01', '2025-08-02', '2025-08-02']) await run(day);
  expect(await tasks(labelId)).toEqual(opened);

  expect(await complete(labelId, '2025-07-31')).toMatchObject({ code: 'REVIEW_NOT_DUE' });
  const reviewed = await complete(labelId, '2025-08-20', { ableMembers: 1, idempotencyKey: 'review' });
  expect(reviewed).toMatchObject({
    __typename: 'LabelReviewRecorded',
    review: { ableMembers: 1, finding: '在校就读' },
    label: { removedOn: null },
    decision: { outcome: 'REFUSED' },
  });
  expect(await complete(labelId, '2025-08-20', { ableMembers: 1, idempotencyKey: 'review' })).toEqual(
    reviewed,
  );
  expect(await complete(labelId, '2025-08-21')).toMatchObject({
    __typename: 'ReviewNotDue',
    clauses: [{ id: 'PA-2025-4.1b3' }],
  });
  expect(await tasks(labelId)).toMatchObject([{ closed_on: '2025-08-20' }]);
  await run('2025-09-01');
  expect(await tasks(labelId)).toMatchObject([{ closed_on: '2025-08-20' }]);
  expect(await label('2025-08-19')).toMatchObject({ reviewsDue: ['2025-08-01'] });
  expect(await label('2025-08-20')).toMatchObject({ removedOn: null, reviewsDue: [] });
});

test('born on 29 February, a member comes of age on 1 March of a common year, by the run of that day', async () => {
  const { labelId } = await labelled('500235216799002', ['1948-02-29', '2008-02-29'], '2025-06-10');
  expect(await tasks(labelId)).toMatchObject([{ step: '2026-03-01' }]);
});

test('two members of one birthday make one task, ages are the place’s own, a removed label has none', async () => {
  const { labelId } = await labelled(
    '500235216799003',
    ['2007-09-01', '2007-09-01', '1965-07-01'],
    '2025-06-10',
  );
  expect((await tasks(labelId)).map(({ step }) => step)).toEqual(['2025-07-01', '2025-09-01']);
  await run('2026-01-01', [18, 60, 78]);
  expect(await tasks(labelId)).toHaveLength(2);
  await monitoring.act(COUNTY, 'removeSafetyNetLabel', {
    ...{ labelId, occurredOn: '2025-08-01', reason: '成员外出务工' },
  });
  expect((await tasks(labelId)).map(({ closed_on }) => closed_on)).toEqual(['2025-08-01', '2025-09-01']);
  expect(await complete(labelId, '2025-09-02')).toMatchObject({ code: 'LABEL_REMOVED' });
});

test('of three reviews at once one is recorded, the others are told', async () => {
  const { labelId } = await labelled('500235216799004', ['2007-10-01'], '2025-06-10');
  const answers = await Promise.all([1, 2, 3].map(() => complete(labelId, '2025-10-02')));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'LabelReviewRecorded',
    'ReviewNotDue',
    'ReviewNotDue',
  ]);
});

test('a label of another document calls for no review: only PA-2025-4.1b3 rests on who can work', async () => {
  const householdId = await monitoring.register('JI_YUAN', '419001001799001', [{ birthOn: '2007-08-01' }]);
  await monitoring.takeOver('JI_YUAN', householdId, '2024-01-15');
  await monitoring.allowance('JI_YUAN', householdId, '2025-05-01');
  const set = { householdId, occurredOn: '2025-06-10' };
  const { label } = await monitoring.act('county@419001', 'setSafetyNetLabel', set);
  expect(await tasks(label?.id ?? '')).toEqual([]);
  const review = { labelId: label?.id, occurredOn: '2025-08-02', ableMembers: 1 };
  expect(await monitoring.act('county@419001', 'completeLabelReview', review)).toMatchObject({
    __typename: 'ReviewNotDue',
  });
});
