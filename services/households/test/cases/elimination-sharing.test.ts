import { code, PuAnReleases } from './pu-an-releases';
import { COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';
import { readinessOn } from './running-release';

let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(7);
});
afterAll(() => releases?.drop());

const act = (account: string, mutation: string, given: object) =>
  releases.cases.act(account, mutation, given);

test('PA-2025-4.3a, PA-2025-4.3b, PA-2025-4.3d out of order, by another level, or an act of another procedure is refused', async () => {
  const householdId = await releases.fit(4);
  const given = input('nominateElimination', { householdId }, '2025-09-20');
  expect(await act(TOWNSHIP, 'nominateElimination', given)).toMatchObject({
    __typename: 'WrongLevel',
    level: 'VILLAGE',
    clauses: [{ id: 'PA-2025-4.3a' }],
  });
  const nominated = await act(VILLAGE, 'nominateElimination', given);
  const caseId = nominated.case?.id ?? '';
  const refusals = [
    [COUNTY, 'approveElimination', 'StepOrder', 'STEP_ORDER'],
    [COUNTY, 'announceElimination', 'StepOrder', 'STEP_ORDER'],
    [COUNTY, 'announceIdentification', 'StepOrder', 'STEP_UNKNOWN'],
    [VILLAGE, 'recordHomeCheck', 'StepOrder', 'STEP_UNKNOWN'],
    [VILLAGE, 'recordReverification', 'WrongLevel', 'WRONG_LEVEL'],
    [TOWNSHIP, 'recordTownshipReview', 'StepOrder', 'STEP_ORDER'],
  ] as const;
  for (const [account, mutation, typename, why] of refusals) {
    expect(await act(account, mutation, input(mutation, { caseId }, '2025-09-20'))).toMatchObject({
      __typename: typename,
      code: why,
    });
  }
  const signed = { evidence: { villageSignature: ' ' } };
  expect(
    await act(
      TOWNSHIP,
      'recordReverification',
      input('recordReverification', { caseId }, '2025-09-20', signed),
    ),
  ).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['村（社区）签字'],
    clauses: [{ id: 'PA-2025-4.3b' }],
  });
  expect(
    await act(TOWNSHIP, 'recordReverification', input('recordReverification', { caseId }, '2025-09-19')),
  ).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  const decided = { householdId, occurredOn: '2025-09-20', mode: 'NATURAL', idempotencyKey: 'direct' };
  expect(await act(COUNTY, 'recordElimination', decided)).toMatchObject({
    __typename: 'StepOrder',
    missingStep: '村（社区）提名',
    clauses: [{ id: 'PA-2025-4.3' }, { id: 'PA-2025-4.3a' }],
  });
  const lead = await releases.cases.lead(code(4), '2025-09-21');
  expect(
    await act(TOWNSHIP, 'holdSpecialMeeting', input('holdSpecialMeeting', { leadId: lead }, '2025-09-22')),
  ).toMatchObject({ __typename: 'CaseConflict', case: { id: caseId } });
});

test('the same key gives the first nomination, of two at once one is recorded, and no neighbour sees it', async () => {
  const householdId = await releases.fit(5);
  const given = input('nominateElimination', { householdId }, '2025-09-20');
  const twice = await Promise.all([1, 2].map(() => act(VILLAGE, 'nominateElimination', given)));
  expect(twice[0]).toMatchObject({ __typename: 'CaseActRecorded', case: { version: 1 } });
  expect(twice[1]).toEqual(twice[0]);
  const other = await releases.fit(6);
  const both = await Promise.all([1, 2].map(() => releases.nominate(other, '2025-09-20')));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CaseActRecorded', 'CaseConflict']);
  expect(both[0]?.case?.id).toBe(both[1]?.case?.id);
  const strangers = {
    'village@410526102201': 'NotFound',
    'auditor@500235': 'NotPermitted',
    'health@500235': 'NotPermitted',
  };
  for (const [account, typename] of Object.entries(strangers)) {
    expect(
      await act(account, 'nominateElimination', input('nominateElimination', { householdId }, '2025-09-20')),
    ).toMatchObject({ __typename: typename });
  }
  expect(await readinessOn(releases.cases, 'health@500235', code(5), '2025-09-20')).toBeNull();
});

test('a household that is not monitored on that day has nothing to be released from', async () => {
  const householdId = await releases.idOf(7);
  const nominate = (day: string) => releases.nominate(householdId, day);
  expect(await nominate('2025-09-20')).toMatchObject({
    __typename: 'NotMonitored',
    clauses: [{ id: 'PA-2025-4.3' }],
  });
  await releases.evidence.monitored(code(7), '2025-06-01', '2025-08-01');
  expect(await nominate('2025-05-31')).toMatchObject({ __typename: 'NotMonitored' });
  // Reported late: its period has an end already.
  expect(await nominate('2025-07-01')).toMatchObject({ __typename: 'NotMonitored' });
  expect(await nominate('2025-12-02')).toMatchObject({ code: 'DATE_IN_FUTURE' });
});
