import { rowsOf } from '../running-households';
import { code, PuAnReleases } from './pu-an-releases';
import { COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';
import { READINESS, type ReadinessSeen, readinessOn } from './running-release';

let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(3);
});
afterAll(() => releases?.drop());

const act = (account: string, mutation: string, given: object) =>
  releases.cases.act(account, mutation, given);
const tasksOf = (caseId: string) =>
  rowsOf(
    releases.cases.households,
    `SELECT step, level, opened_on::text AS opened, closed_on::text AS closed, due_on AS due FROM task
     WHERE kind = 'CASE_STEP' AND subject_id = $1 ORDER BY opened_on, id`,
    [caseId],
  );

test('PA-2025-4.3, PA-2025-4.1c the five steps back end the period on the day of the announcement, with what each rested on', async () => {
  const householdId = await releases.fit(1);
  const caseId = await releases.posted(householdId, '2025-09-20');
  const review = (day: string) =>
    act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, day));
  expect(await review('2025-09-25')).toMatchObject({
    __typename: 'PublicityTooShort',
    possibleFrom: '2025-09-26',
    clauses: [{ id: 'PA-2025-2.3d' }],
  });
  expect(await review('2025-09-26')).toMatchObject({ case: { state: 'TOWNSHIP_REVIEWED' } });
  const steps = [
    ['approveElimination', '2025-09-28', 'APPROVED'],
    ['announceElimination', '2025-09-30', 'ELIMINATED'],
  ] as const;
  for (const [mutation, day, state] of steps) {
    expect(await act(COUNTY, mutation, input(mutation, { caseId }, day))).toMatchObject({
      case: { state },
    });
  }
  expect(
    await rowsOf(
      releases.cases.households,
      `SELECT eliminated_on::text AS "on", elimination_mode AS mode, elimination_case_id AS "caseId"
       FROM monitoring_period WHERE household_id = $1`,
      [householdId],
    ),
  ).toEqual([{ on: '2025-09-30', mode: '帮扶消除', caseId }]);
  // A household that is released is asked for neither a helper nor a plan any more.
  const waited = await rowsOf(
    releases.cases.households,
    `SELECT kind, closed_on::text AS closed FROM task
     WHERE household_id = $1 AND kind IN ('MAKE_PLAN', 'ASSIGN_HELPER') ORDER BY kind`,
    [householdId],
  );
  expect(waited).toEqual([
    { kind: 'ASSIGN_HELPER', closed: '2025-09-30' },
    { kind: 'MAKE_PLAN', closed: '2025-09-30' },
  ]);
  const { data } = await releases.cases.households.ask<{ monitoringCase: Record<string, unknown> }>(
    COUNTY,
    `query ($id: ID!) { monitoringCase(id: $id) { kind state stateSince nextStep procedureName document
      lead { id } deadline { dueOn } publicNotice { text } clauses { id } version
      early: standing(asOf: "2025-09-20") { state nextStep } before: standing(asOf: "2025-09-19") { state since }
      steps { kind name level doneOn }
      timeline { kind level: role clauses { id } readings { code } evidence { name value } readiness { ${READINESS} } } } }`,
    { id: caseId },
  );
  expect(data.monitoringCase).toMatchObject({
    kind: 'ELIMINATION',
    state: 'ELIMINATED',
    stateSince: '2025-09-30',
    nextStep: null,
    procedureName: '风险消除',
    document: 'pu-an-2025',
    lead: null,
    deadline: null,
    clauses: [{ id: 'PA-2025-4.3' }],
    early: { state: 'PUBLICISED', nextStep: 'TOWNSHIP_REVIEW' },
    before: { state: 'MONITORED', since: null },
  });
  const {
    timeline,
    steps: asked,
    publicNotice,
  } = data.monitoringCase as {
    timeline: {
      kind: string;
      readiness: ReadinessSeen | null;
      evidence: { name: string }[];
      readings: { code: string }[];
    }[];
    steps: { kind: string; level: string }[];
    publicNotice: { text: string };
  };
  expect(asked.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    'NOMINATION VILLAGE',
    'REVERIFICATION TOWNSHIP',
    'VILLAGE_REVIEW VILLAGE',
    'POSTING VILLAGE',
    'TOWNSHIP_REVIEW TOWNSHIP',
    'APPROVAL COUNTY',
    'ANNOUNCEMENT COUNTY',
  ]);
  expect(publicNotice.text).toContain('风险消除公告');
  expect(timeline.map(({ readings }) => readings.map((reading) => reading.code))).toEqual([
    [],
    [],
    [],
    ['PUBLICITY_BY_READING'],
    [],
    [],
    [],
  ]);
  expect(
    await rowsOf(
      releases.cases.households,
      `SELECT level, opened_on::text AS opened, due_on AS due FROM task
       WHERE kind = 'WATCH_VISIT' AND household_id = $1 AND closed_on IS NULL`,
      [householdId],
    ),
  ).toEqual([{ level: 'village', opened: '2025-09-30', due: null }]);
  const decided = timeline.filter(({ readiness }) => readiness);
  expect(decided.map(({ kind, readiness }) => [kind, readiness?.asOf, readiness?.outcome])).toEqual([
    ['NOMINATION', '2025-09-20', 'GRANTED'],
    ['APPROVAL', '2025-09-28', 'GRANTED'],
    ['ANNOUNCEMENT', '2025-09-30', 'GRANTED'],
  ]);
  const water = decided[0]?.readiness?.conditions.find(({ fact }) => fact === 'water');
  expect(water).toMatchObject({
    code: 'GUARANTEES_SECURE',
    holds: true,
    since: '2025-04-01',
    clauses: [{ id: 'PA-2025-4.2c' }],
    evidence: [{ department: '水利', source: '部门填报', text: '饮水安全有保障', occurredOn: '2025-04-01' }],
  });
  expect(water?.evidence[0]?.recordedAt).toBeTruthy();
  expect(timeline[0]?.evidence.map(({ name }) => name).toSorted()).toEqual(['mode', 'riskGone', 'statement']);
  expect(await readinessOn(releases.cases, COUNTY, code(1), '2025-09-30')).toBeNull();
  expect(await readinessOn(releases.cases, COUNTY, code(1), '2025-09-29')).toMatchObject({
    outcome: 'GRANTED',
  });
  expect(await releases.nominate(householdId, '2025-10-02')).toMatchObject({
    __typename: 'NotMonitored',
    code: 'NOT_MONITORED',
  });
});

test('PA-2025-4.3c no days of posting are printed: the posting says by which reading five are kept', async () => {
  const householdId = await releases.fit(2);
  const nominated = await releases.nominate(householdId, '2025-09-20');
  const caseId = nominated.case?.id ?? '';
  await act(TOWNSHIP, 'recordReverification', input('recordReverification', { caseId }, '2025-09-20'));
  await act(VILLAGE, 'recordVillageReview', input('recordVillageReview', { caseId }, '2025-09-20'));
  expect(await act(VILLAGE, 'postPublicity', input('postPublicity', { caseId }, '2025-09-21'))).toMatchObject(
    {
      warnings: [
        {
          code: 'PUBLICITY_BY_READING',
          dueOn: null,
          clauses: [{ id: 'PA-2025-4.3' }, { id: 'PA-2025-4.3c' }, { id: 'PA-2025-2.3d' }],
        },
      ],
    },
  );
  const { data } = await releases.cases.households.ask<{
    monitoringCase: { publicNotice: { text: string } };
  }>(VILLAGE, 'query ($id: ID!) { monitoringCase(id: $id) { publicNotice { text } } }', { id: caseId });
  expect(data.monitoringCase.publicNotice.text).toContain(
    '标注风险消除，现予公示。公示时间：2025年9月21日至2025年9月26日',
  );
  expect(data.monitoringCase.publicNotice.text).not.toMatch(/\d{5}/);
  const objection = await act(VILLAGE, 'recordObjection', input('recordObjection', { caseId }, '2025-09-22'));
  const review = () =>
    act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-09-28'));
  expect(await review()).toMatchObject({ __typename: 'ObjectionOpen' });
  const settle = { evidence: { objectionId: objection.act?.id, upheld: true } };
  expect(
    await act(TOWNSHIP, 'settleObjection', input('settleObjection', { caseId }, '2025-09-23', settle)),
  ).toMatchObject({ case: { state: 'REJECTED', nextStep: null } });
  // What ends without release leaves the household monitored, and says nothing to those who wait for identifications.
  expect(await readinessOn(releases.cases, VILLAGE, code(2), '2025-09-24')).toMatchObject({
    outcome: 'GRANTED',
  });
  expect(
    await rowsOf(releases.cases.households, `SELECT FROM outbox WHERE type = 'case-closed'`),
  ).toHaveLength(0);
  expect(await releases.nominate(householdId, '2025-09-25')).toMatchObject({ case: { state: 'NOMINATED' } });
});

test('PA-2025-4.3e the county approves only what still holds on its day, and may refuse with a reason', async () => {
  const householdId = await releases.fit(3);
  const caseId = await releases.posted(householdId, '2025-09-20');
  await act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-09-26'));
  await releases.evidence.answered(code(3), '2025-09-27', false, ['SAFE_WATER']);
  const approve = (day: string, change: object = {}) =>
    act(COUNTY, 'approveElimination', input('approveElimination', { caseId }, day, { evidence: change }));
  expect(await approve('2025-09-26')).toMatchObject({ __typename: 'CaseActRecorded' });
  const { data } = await releases.cases.households.ask<{ monitoringCase: { timeline: { id: string }[] } }>(
    COUNTY,
    'query ($id: ID!) { monitoringCase(id: $id) { timeline { id } } }',
    { id: caseId },
  );
  const approval = data.monitoringCase.timeline.at(-1)?.id;
  const correct = (occurredOn: string, evidence?: object) =>
    act(COUNTY, 'correctAct', {
      actId: approval,
      occurredOn,
      evidence,
      idempotencyKey: `correct-${occurredOn}`,
    });
  // A correction rests on what is on record for its own day.
  expect(await correct('2025-09-28')).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'GUARANTEE_INSECURE',
  });
  expect(await correct('2025-09-29', { approval: { passed: false } })).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['审批', '结论的理由'],
  });
  expect(
    await correct('2025-09-30', { approval: { opinion: '不同意', passed: false, reason: '饮水未保障' } }),
  ).toMatchObject({ case: { state: 'REJECTED' }, act: { corrects: approval } });
  expect(await tasksOf(caseId)).toMatchObject([
    { step: 'REVERIFICATION', level: 'township', opened: '2025-09-20', closed: '2025-09-20' },
    { step: 'VILLAGE_REVIEW', level: 'village' },
    { step: 'POSTING', level: 'village' },
    { step: 'TOWNSHIP_REVIEW', level: 'township', opened: '2025-09-20', closed: '2025-09-26' },
    { step: 'APPROVAL', level: 'county', opened: '2025-09-26', closed: '2025-09-30', due: null },
    { step: 'ANNOUNCEMENT', level: 'county', closed: '2025-09-30' },
  ]);
});
