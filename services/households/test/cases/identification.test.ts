import { rowsOf } from '../running-households';
import { Cases, COUNTY, input, type Mutation, ROLES, TOWNSHIP, VILLAGE } from './running-case';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 12);
});
afterAll(() => cases?.households.drop());
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

test('PA-2025-2.3a the five steps from lead to announcement identify the household, and supervision is told', async () => {
  const caseId = await cases.posted(code(1), '2025-06-02', '2025-06-04');
  const steps = [
    [TOWNSHIP, 'recordTownshipReview', '2025-06-10', 'TOWNSHIP_REVIEWED'],
    [COUNTY, 'recordCountyDecision', '2025-06-11', 'COUNTY_DECIDED'],
    [COUNTY, 'announceIdentification', '2025-06-12', 'IDENTIFIED'],
  ] as const;
  for (const [account, mutation, day, state] of steps) {
    expect(await cases.act(account, mutation, input(mutation, { caseId }, day))).toMatchObject({
      __typename: 'CaseActRecorded',
      case: { id: caseId, state },
      warnings: [],
    });
  }
  const { data } = await cases.households.ask<{ monitoringCase: Record<string, unknown> }>(
    VILLAGE,
    `query ($id: ID!) { monitoringCase(id: $id) { state stateSince nextStep category version procedureName document
      household { code monitoring { category } cases { id } } lead { id }
      deadline(asOf: "2025-12-01") { dueOn latestPostingOn status clauses { id } }
      early: standing(asOf: "2025-06-04") { state nextStep } before: standing(asOf: "2025-06-01") { state since }
      tooEarly: deadline(asOf: "2025-06-01") { status }
      procedure steps { code kind level doneOn } clauses { id quote }
      timeline { sequence kind name occurredOn account role actingFor evidence { name value } clauses { id } } } }`,
    { id: caseId },
  );
  expect(data.monitoringCase).toMatchObject({
    state: 'IDENTIFIED',
    stateSince: '2025-06-12',
    nextStep: null,
    category: 'MARGINAL',
    version: 8,
    document: 'pu-an-2025',
    household: { code: code(1), cases: [{ id: caseId }] },
    deadline: { dueOn: '2025-06-17', latestPostingOn: '2025-06-11', status: 'MET' },
    early: { state: 'PUBLICISED', nextStep: 'TOWNSHIP_REVIEW' },
    before: null,
    tooEarly: null,
    clauses: [{ id: 'PA-2025-2.3a', quote: '监测对象识别流程（五步工作法）' }],
  });
  const { timeline } = data.monitoringCase as { timeline: { kind: string; actingFor: string }[] };
  expect(timeline.map(({ kind }) => kind)).toEqual([
    'SPECIAL_MEETING',
    'APPLICATION',
    'HOME_CHECK',
    'VILLAGE_REVIEW',
    'POSTING',
    'TOWNSHIP_REVIEW',
    'COUNTY_DECISION',
    'ANNOUNCEMENT',
  ]);
  expect(timeline[5]).toMatchObject({
    role: 'township',
    actingFor: '500235216',
    clauses: [{ id: 'PA-2025-2.3a4' }],
  });
  const { procedure, steps: done } = data.monitoringCase as { procedure: string; steps: { code: string }[] };
  expect([procedure, done.map((step) => step.code)]).toEqual([
    'identification',
    [
      null,
      'application',
      'home-check',
      'village-review',
      'village-review',
      'township-review',
      'county-decision',
      'county-decision',
    ],
  ]);
  const events = await rowsOf(
    cases.households,
    `SELECT division_code, payload FROM outbox WHERE type = 'household-identified'`,
  );
  expect(events).toMatchObject([
    { division_code: '500235216220', payload: { caseId, identifiedOn: '2025-06-12', category: 'MARGINAL' } },
  ]);
});

test('scenario 6, PA-2025-2.3a3, PA-2025-2.3d posted on 06-09: step 4 refused on 06-14, accepted on 06-15', async () => {
  const caseId = await cases.posted(code(2), '2025-06-02', '2025-06-09');
  const review = (day: string) =>
    cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, day));
  expect(await review('2025-06-14')).toMatchObject({
    __typename: 'PublicityTooShort',
    code: 'PUBLICITY_TOO_SHORT',
    possibleFrom: '2025-06-15',
    clauses: [{ id: 'PA-2025-2.3d', quote: '其中村内公示不少于5天' }],
  });
  expect(await review('2025-06-15')).toMatchObject({ __typename: 'CaseActRecorded' });
});

test('scenario 8, PA-2025-2.3a, PA-2025-2.3a1 step 2 without step 1, and step 3 without step 2, is out of order', async () => {
  const leadId = await cases.lead(code(3), '2025-06-02');
  const meeting = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-06-02'),
  );
  const caseId = meeting.case?.id ?? '';
  const early = input('recordHomeCheck', { caseId }, '2025-06-02');
  expect(await cases.act(VILLAGE, 'recordHomeCheck', early)).toMatchObject({
    code: 'STEP_ORDER',
    missingStep: '农户申请',
  });
  await cases.act(VILLAGE, 'submitApplication', input('submitApplication', { leadId }, '2025-06-02'));
  const refused = await cases.act(
    VILLAGE,
    'recordVillageReview',
    input('recordVillageReview', { caseId }, '2025-06-03'),
  );
  expect(refused).toMatchObject({ __typename: 'StepOrder', code: 'STEP_ORDER', missingStep: '入户核查' });
  expect(refused.clauses?.map(({ id }) => id)).toEqual(['PA-2025-2.3a', 'PA-2025-2.3a3', 'PA-2025-2.3d']);
});

test('scenario 1, PA-2025-2.3c posting after 2025-10-09 makes the case late: a reason, and a warning', async () => {
  await cases.posted(code(4), '2025-09-30', '2025-10-09');
  const leadId = await cases.lead(code(5), '2025-09-30');
  const opened = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-09-30'),
  );
  const caseId = opened.case?.id ?? '';
  await cases.act(VILLAGE, 'submitApplication', input('submitApplication', { leadId }, '2025-09-30'));
  await cases.act(VILLAGE, 'recordHomeCheck', input('recordHomeCheck', { caseId }, '2025-09-30'));
  await cases.act(VILLAGE, 'recordVillageReview', input('recordVillageReview', { caseId }, '2025-09-30'));
  const post = (lateReason?: string) =>
    cases.act(VILLAGE, 'postPublicity', input('postPublicity', { caseId }, '2025-10-10', { lateReason }));
  expect(await post()).toMatchObject({
    __typename: 'LateReasonNeeded',
    dueOn: '2025-10-09',
    clauses: [{ id: 'PA-2025-2.3c' }, { id: 'PA-2025-2.3d' }],
  });
  expect(await post('国庆假期')).toMatchObject({
    __typename: 'CaseActRecorded',
    warnings: [
      {
        code: 'POSTING_LATE',
        dueOn: '2025-10-09',
        clauses: [{ id: 'PA-2025-2.3c' }, { id: 'PA-2025-2.3d' }],
      },
    ],
  });
  const late = await cases.act(
    TOWNSHIP,
    'recordTownshipReview',
    input('recordTownshipReview', { caseId }, '2025-10-16'),
  );
  expect(late).toMatchObject({ warnings: [{ code: 'IDENTIFICATION_LATE', dueOn: '2025-10-15' }] });
});

test('PA-2025-1.2b a meeting lacks a role; one without risk needs a reason and closes the case for good', async () => {
  const leadId = await cases.lead(code(6), '2025-06-02');
  const hold = (evidence: object) =>
    cases.act(
      TOWNSHIP,
      'holdSpecialMeeting',
      input('holdSpecialMeeting', { leadId }, '2025-06-03', { evidence }),
    );
  const withoutLeader = ROLES.filter((role) => role !== '分管领导');
  expect(await hold({ rolesPresent: withoutLeader })).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['分管领导'],
    clauses: [{ id: 'PA-2025-1.2b' }],
  });
  expect(await hold({ riskFound: false })).toMatchObject({ missing: ['结论的理由'] });
  const closed = await hold({ riskFound: false, reason: '已由子女赡养' });
  expect(closed).toMatchObject({ case: { state: 'CLOSED_NO_RISK', nextStep: null, version: 1 } });
  expect(
    await cases.act(VILLAGE, 'submitApplication', input('submitApplication', { leadId }, '2025-06-04')),
  ).toMatchObject({ __typename: 'CaseClosed', case: { state: 'CLOSED_NO_RISK' } });
  const again = await cases.lead(code(6), '2025-07-01');
  expect(
    await cases.act(
      TOWNSHIP,
      'holdSpecialMeeting',
      input('holdSpecialMeeting', { leadId: again }, '2025-07-02'),
    ),
  ).toMatchObject({ case: { state: 'ANALYSED' } });
});

test('PA-2025-1.2a a lead that nobody verified opens no case', async () => {
  const leadId = await cases.lead(code(7), '2025-06-02', { verifiedOn: null });
  expect(
    await cases.act(TOWNSHIP, 'holdSpecialMeeting', input('holdSpecialMeeting', { leadId }, '2025-06-03')),
  ).toMatchObject({ __typename: 'StepOrder', missingStep: '入户核实', clauses: [{ id: 'PA-2025-1.2a' }] });
});

test('PA-2025-1.2.2b a self-report is lead and application at once, by one of three forms', async () => {
  const leadId = await cases.lead(code(7), '2025-06-05', { verifiedOn: null, channel: 'SELF_REPORT' });
  const apply = (evidence: object) =>
    cases.act(
      VILLAGE,
      'submitApplication',
      input('submitApplication', { leadId }, '2025-06-05', { evidence }),
    );
  expect(await apply({ form: '电话' })).toMatchObject({
    __typename: 'EvidenceMissing',
    clauses: [{ id: 'PA-2025-1.2.2b' }],
  });
  expect(await apply({ applicant: '邻居' })).toMatchObject({ clauses: [{ id: 'PA-2025-1.2.2a' }] });
  expect(await apply({ form: '“渝防贫”APP' })).toMatchObject({
    case: { state: 'APPLIED', nextStep: 'SPECIAL_MEETING' },
  });
});

test('PA-2025-2.2b a home check without its four factors, PA-2025-2.3a2 or by the township, is refused', async () => {
  const leadId = await cases.lead(code(8), '2025-06-02');
  const opened = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-06-02'),
  );
  await cases.act(VILLAGE, 'submitApplication', input('submitApplication', { leadId }, '2025-06-02'));
  const caseId = opened.case?.id ?? '';
  const check = (account: string, evidence: object = {}) =>
    cases.act(account, 'recordHomeCheck', input('recordHomeCheck', { caseId }, '2025-06-02', { evidence }));
  expect(await check(VILLAGE, { ownMeans: ' ' })).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['自主应对能力'],
    clauses: [{ id: 'PA-2025-2.2b' }],
  });
  expect(await check(TOWNSHIP)).toMatchObject({
    __typename: 'WrongLevel',
    level: 'VILLAGE',
    clauses: [{ id: 'PA-2025-2.3a2' }],
  });
  expect(await check(VILLAGE, { income: '99003419470728897X' })).toMatchObject({
    __typename: 'InvalidInput',
    code: 'IDENTITY_NUMBER',
    field: 'evidence.income',
  });
  expect(await check(VILLAGE)).toMatchObject({ case: { state: 'CHECKED' } });
});

test('risks that the county names begin the time of monitoring; a word that is no risk is refused', async () => {
  const caseId = await cases.posted(code(12), '2025-06-02', '2025-06-04');
  const does = (account: string, mutation: Mutation, day: string, evidence: object = {}) =>
    cases.act(account, mutation, input(mutation, { caseId }, day, { evidence }));
  await does(TOWNSHIP, 'recordTownshipReview', '2025-06-10');
  expect(await does(COUNTY, 'recordCountyDecision', '2025-06-11', { risks: ['因懒'] })).toMatchObject({
    code: 'NOT_A_RISK',
    field: 'evidence.risks.0',
  });
  await does(COUNTY, 'recordCountyDecision', '2025-06-11', { risks: ['因病', '因学', '因病'] });
  await does(COUNTY, 'announceIdentification', '2025-06-12');
  const { data } = await cases.households.ask<{ monitoringCase: object }>(
    VILLAGE,
    'query ($id: ID!) { monitoringCase(id: $id) { household { monitored(asOf: "2025-06-12") { risks } } } }',
    { id: caseId },
  );
  expect(data.monitoringCase).toEqual({ household: { monitored: { risks: ['因病', '因学'] } } });
});
