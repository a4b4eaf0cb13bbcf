import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { watchSurveys } from '../../src/duties/use-cases/watch-surveys';
import { Cases, input, VILLAGE } from '../cases/running-case';
import { mutate } from '../mutate';
import { idOf } from '../running-households';
import { dutyOf, toldDuties } from './running-duties';

const CODES = ['500235216799001', '500235216799002', '500235216799003'] as const;

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2026-01-15', CODES.length);
});
afterAll(() => cases?.households.drop());

test('PA-2025-2.3d: a posting is watched from its day, and broken off where the household withdraws while it hangs', async () => {
  const household = await idOf(cases.households, CODES[0]);
  const caseId = await cases.posted(CODES[0], '2025-06-05', '2025-06-09');
  const posting = () => dutyOf(cases.households, 'PUBLICITY', household);
  expect(await posting()).toMatchObject({
    ...{ triggeredOn: '2025-06-09', subject: { kind: 'CASE', id: caseId }, metOn: null, stoppedOn: null },
  });
  const other = await cases.posted(CODES[1], '2025-06-05', '2025-06-09');
  await mutate(cases.households, VILLAGE, {
    mutation: 'withdrawCase',
    input: {
      caseId: other,
      occurredOn: '2025-06-11',
      evidence: { reason: '农户撤回' },
      idempotencyKey: 'withdrawn',
    },
    fields: '__typename',
  });
  expect(await dutyOf(cases.households, 'PUBLICITY', await idOf(cases.households, CODES[1]))).toMatchObject({
    ...{ stoppedOn: '2025-06-11', stoppedAs: 'WITHDRAWN' },
  });
  await cases.act(
    'township@500235216',
    'recordTownshipReview',
    input('recordTownshipReview', { caseId }, '2025-06-15'),
  );
  expect(await posting()).toMatchObject({ metOn: null, stoppedOn: null });
});

test('PA-2025-1.2.1: each village owes the survey of each year, met on the day its last household was seen', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const run = (day: string) =>
    watchSurveys(cases.households.service.parts.workerDb, policies, plainDate(day));
  await run('2026-01-15');
  const surveys = async () =>
    (await toldDuties(cases.households)).filter(
      ({ kind, divisionCode }) => kind === 'FULL_SURVEY' && divisionCode === '500235216220',
    );
  const before = await surveys();
  expect(before).toMatchObject([
    { cycle: '2025', triggeredOn: '2025-03-14', householdId: null, metOn: null },
    { cycle: '2026', triggeredOn: '2026-01-01', metOn: null },
  ]);
  const visits = async (codes: readonly string[], occurredOn: string) =>
    mutate(cases.households, VILLAGE, {
      mutation: 'recordSurveyVisits',
      input: {
        ...{ occurredOn, idempotencyKey: `survey-${occurredOn}` },
        visits: await Promise.all(
          codes.map(async (code) => ({ householdId: await idOf(cases.households, code), riskFound: false })),
        ),
      },
      fields: '__typename',
    });
  await visits(CODES.slice(0, 2), '2025-06-10');
  expect(await surveys()).toEqual(before);
  await visits(CODES.slice(1), '2025-06-20');
  expect(await surveys()).toMatchObject([{ metOn: '2025-06-20' }, { metOn: null }]);
  await run('2026-01-16');
  expect(await surveys()).toHaveLength(2);
});
