import { rowsOf } from '../running-households';
import { Cases, input, TOWNSHIP } from './running-case';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 12);
});
afterAll(() => cases?.households.drop());
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

test('each step of a case is a task of its level until it is done, due with the case', async () => {
  const caseId = await cases.posted(code(9), '2025-06-02', '2025-06-04');
  const tasks = await rowsOf(
    cases.households,
    `SELECT step, level, opened_on::text AS opened, closed_on::text AS closed, due_on::text AS due FROM task
     WHERE kind = 'CASE_STEP' AND subject_id = $1 ORDER BY id`,
    [caseId],
  );
  const due = '2025-06-17';
  expect(tasks).toEqual([
    { step: 'APPLICATION', level: 'village', opened: '2025-06-02', closed: '2025-06-02', due },
    { step: 'HOME_CHECK', level: 'village', opened: '2025-06-02', closed: '2025-06-02', due },
    { step: 'VILLAGE_REVIEW', level: 'village', opened: '2025-06-02', closed: '2025-06-02', due },
    { step: 'POSTING', level: 'village', opened: '2025-06-02', closed: '2025-06-04', due },
    { step: 'TOWNSHIP_REVIEW', level: 'township', opened: '2025-06-04', closed: null, due },
  ]);
  const refused = { passed: false, reason: '收入稳定' };
  await cases.act(
    TOWNSHIP,
    'recordTownshipReview',
    input('recordTownshipReview', { caseId }, '2025-06-10', { evidence: refused }),
  );
  expect(
    await rowsOf(
      cases.households,
      `SELECT FROM task WHERE kind = 'CASE_STEP' AND subject_id = $1 AND closed_on IS NULL`,
      [caseId],
    ),
  ).toEqual([]);
});

test('a case that ends without identification is told to those who wait for it, with what it came to', async () => {
  const leadId = await cases.lead(code(10), '2025-06-02');
  const evidence = { riskFound: false, reason: '已由子女赡养' };
  const closed = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-06-03', { evidence }),
  );
  const events = await rowsOf<{ payload: object }>(
    cases.households,
    `SELECT payload FROM outbox WHERE type = 'case-closed' AND payload ->> 'caseId' = $1`,
    [closed.case?.id],
  );
  expect(events).toMatchObject([
    { payload: { kind: 'IDENTIFICATION', leadId, closedOn: '2025-06-03', outcome: 'NO_RISK' } },
  ]);
});
