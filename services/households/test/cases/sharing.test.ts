import { rowsOf } from '../running-households';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 9);
});
afterAll(() => cases?.households.drop());
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

const actsOf = (caseId: string) =>
  rowsOf<{ id: string; corrects: string | null }>(
    cases.households,
    'SELECT id, corrects FROM case_act WHERE case_id = $1 ORDER BY sequence',
    [caseId],
  );
const review = (caseId: string, day: string, change: object = {}) =>
  cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, day, change));

test('the same key again gives the same act and its warnings, of four at once one is recorded', async () => {
  const leadId = await cases.lead(code(1), '2025-06-02');
  const given = input('holdSpecialMeeting', { leadId }, '2025-06-20', { lateReason: '道路中断' });
  const answers = await Promise.all([1, 2, 3, 4].map(() => cases.act(TOWNSHIP, 'holdSpecialMeeting', given)));
  expect(new Set(answers.map(({ act }) => act?.id)).size).toBe(1);
  expect(answers[0]).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { version: 1 },
    warnings: [{ code: 'IDENTIFICATION_LATE', dueOn: '2025-06-17' }],
  });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('of four who act at once one succeeds, the others get the newer state', async () => {
  const caseId = await cases.posted(code(2), '2025-06-02', '2025-06-03');
  const accounts = ['township@500235216', 'township@500235216', 'township@500235216', 'township@500235216'];
  const answers = await Promise.all(accounts.map(() => review(caseId, '2025-06-10')));
  const names = answers.map(({ __typename }) => __typename).sort();
  expect(names).toEqual(['CaseActRecorded', 'CaseConflict', 'CaseConflict', 'CaseConflict']);
  for (const answer of answers) expect(answer.case).toMatchObject({ state: 'TOWNSHIP_REVIEWED', version: 6 });
  expect(await actsOf(caseId)).toHaveLength(6);
});

test('PA-2025-2.2a of two leads that open a case of one household at once one does', async () => {
  const leads = [await cases.lead(code(3), '2025-06-02'), await cases.lead(code(3), '2025-06-03')];
  const answers = await Promise.all(
    leads.map((leadId) =>
      cases.act(TOWNSHIP, 'holdSpecialMeeting', input('holdSpecialMeeting', { leadId }, '2025-06-04')),
    ),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CaseActRecorded', 'CaseConflict']);
  expect(answers[0]?.case?.id).toBe(answers[1]?.case?.id);
});

test('a version that is no longer the one seen is a conflict, the right one goes on', async () => {
  const caseId = await cases.posted(code(4), '2025-06-02', '2025-06-03');
  expect(await review(caseId, '2025-06-10', { expectedVersion: 4 })).toMatchObject({
    __typename: 'CaseConflict',
    clauses: [{ id: 'PA-2025-2.3a' }],
    case: { version: 5, nextStep: 'TOWNSHIP_REVIEW' },
  });
  expect(await review(caseId, '2025-06-10', { expectedVersion: 5 })).toMatchObject({ case: { version: 6 } });
});

test('PA-2025-2.3d an open objection holds the township up; settled it goes on, upheld it ends the case', async () => {
  const caseId = await cases.posted(code(5), '2025-06-02', '2025-06-03');
  const object = async () =>
    cases.act(VILLAGE, 'recordObjection', input('recordObjection', { caseId }, '2025-06-05'));
  const settle = (objectionId: string, upheld: boolean) =>
    cases.act(
      TOWNSHIP,
      'settleObjection',
      input('settleObjection', { caseId }, '2025-06-06', { evidence: { objectionId, upheld } }),
    );
  const first = await object();
  expect(await review(caseId, '2025-06-10')).toMatchObject({
    __typename: 'ObjectionOpen',
    clauses: [{ id: 'PA-2025-2.3d' }],
    case: { id: caseId, state: 'PUBLICISED' },
  });
  expect(await settle('nobody', false)).toMatchObject({ __typename: 'CaseConflict' });
  expect(await settle(first.act?.id ?? '', false)).toMatchObject({ case: { nextStep: 'TOWNSHIP_REVIEW' } });
  const caseOfSecond = await cases.posted(code(6), '2025-06-02', '2025-06-03');
  const second = await cases.act(
    VILLAGE,
    'recordObjection',
    input('recordObjection', { caseId: caseOfSecond }, '2025-06-05'),
  );
  const upheld = await cases.act(
    TOWNSHIP,
    'settleObjection',
    input('settleObjection', { caseId: caseOfSecond }, '2025-06-06', {
      evidence: { objectionId: second.act?.id, upheld: true },
    }),
  );
  expect(upheld).toMatchObject({ case: { state: 'REJECTED', nextStep: null } });
  expect(await review(caseId, '2025-06-10')).toMatchObject({ __typename: 'CaseActRecorded' });
});

test('an act is corrected by an entry of its own, so that later ones can stand, and no act is ever changed', async () => {
  const caseId = await cases.posted(code(7), '2025-06-02', '2025-06-09');
  const acts = await actsOf(caseId);
  const [meeting, posting] = [acts[0]?.id, acts.at(-1)?.id];
  const correct = (actId: string | undefined, occurredOn: string, evidence?: object) =>
    cases.act(VILLAGE, 'correctAct', {
      actId,
      occurredOn,
      evidence,
      idempotencyKey: `correct-${occurredOn}-${actId}`,
    });
  const meetingAsTownship = {
    ...{ actId: meeting, occurredOn: '2025-06-03', idempotencyKey: 'correct-meeting' },
  };
  expect(await cases.act(TOWNSHIP, 'correctAct', meetingAsTownship)).toMatchObject({
    __typename: 'ActStands',
    code: 'LATER_STEP',
    message: '其后的“农户申请”（2025-06-02）以这一步为依据，改后不再成立；请先更正那一步。',
  });
  expect(await correct(posting, '2025-06-08', { application: { registration: 'RURAL' } })).toMatchObject({
    code: 'OTHER_KIND',
    field: 'evidence',
  });
  expect(await correct(posting, '2025-06-01')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  const corrected = await correct(posting, '2025-06-08');
  expect(corrected).toMatchObject({ __typename: 'CaseActRecorded', act: { sequence: 6, corrects: posting } });
  // Of two corrections the second names the first; the entry that was corrected is out of date.
  expect(await correct(posting, '2025-06-07')).toMatchObject({
    __typename: 'ActStands',
    code: 'ACT_CORRECTED',
    message: '这条记录已经更正过，请更正最新的那一条。',
  });
  expect(await correct(corrected.act?.id, '2025-06-07')).toMatchObject({
    act: { corrects: corrected.act?.id },
  });
  expect(await review(caseId, '2025-06-12')).toMatchObject({ possibleFrom: '2025-06-13' });
  expect(await actsOf(caseId)).toHaveLength(7);
  for (const sql of ["UPDATE case_act SET occurred_on = '2025-06-01'", 'DELETE FROM case_act']) {
    await expect(
      cases.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
        transaction.query(sql),
      ),
    ).rejects.toThrow('never changed');
  }
});

test('auditors, other departments and neighbours take no part; a wrong level is told who does', async () => {
  const caseId = await cases.posted(code(8), '2025-06-02', '2025-06-03');
  const as = (account: string) =>
    cases.act(account, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-10'));
  expect(await as('auditor@500235')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await as('civil-affairs@500235')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await as('county@410526')).toMatchObject({ __typename: 'NotFound', field: 'caseId' });
  expect(await as('township@500235217')).toMatchObject({ __typename: 'NotFound' });
  for (const account of [VILLAGE, COUNTY, 'rural@500235', 'city@5002', 'admin@500235']) {
    expect(await as(account)).toMatchObject({ __typename: 'WrongLevel', level: 'TOWNSHIP' });
  }
  const read = (account: string) =>
    cases.households.ask<{ monitoringCase: unknown; monitoringCases: { totalCount: number } }>(
      account,
      'query ($id: ID!) { monitoringCase(id: $id) { state } monitoringCases { totalCount } }',
      { id: caseId },
    );
  expect((await read('auditor@500235')).data.monitoringCase).toEqual({ state: 'PUBLICISED' });
  expect((await read('county@410526')).data).toMatchObject({
    monitoringCase: null,
    monitoringCases: { totalCount: 0 },
  });
  expect((await read('civil-affairs@500235')).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
    {},
  ]);
  expect(await rowsOf(cases.households, 'SELECT id FROM case_act', [], '410526')).toEqual([]);
});

test('a day that has not come, an unknown case and an unknown act are refused as data', async () => {
  const unknown = '0199a1b2-0000-7000-8000-000000000001';
  expect(await review(unknown, '2025-12-02')).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'occurredOn' });
  expect(await review(unknown, '2025-06-10')).toMatchObject({ __typename: 'NotFound', field: 'caseId' });
  expect(await review('no-id', '2025-06-10')).toMatchObject({ __typename: 'NotFound' });
  expect(
    await cases.act(VILLAGE, 'correctAct', { actId: 'no-id', occurredOn: '2025-06-10', idempotencyKey: 'k' }),
  ).toMatchObject({ __typename: 'NotFound', field: 'actId' });
});
