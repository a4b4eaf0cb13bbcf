import { rowsOf } from '../running-households';
import { Help, measure } from './running-help';

const VILLAGE = 'village@500235216220';
const JI_YUAN = 'county@419001';

let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-01');
});
afterAll(() => help?.drop());

const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;
const jiYuan = (number: number) => `4190010010010${String(number).padStart(2, '0')}`;
const identified = (number: number, on = '2025-06-20', given: Parameters<Help['monitored']>[3] = {}) =>
  help.monitored('PU_AN', code(number), on, given);

const make = (householdId: string, occurredOn: string, change: object = {}, account = VILLAGE) =>
  help.act(account, 'makeHelpPlan', {
    householdId,
    occurredOn,
    gaps: ['EMPLOYMENT'],
    measures: [measure()],
    ...change,
  });

const DEADLINE = 'helpPlanDeadline(asOf: $asOf) { dueOn status clauses { id } }';
const deadline = async (id: string, asOf: string) =>
  (await help.household<{ helpPlanDeadline: unknown }>(VILLAGE, id, DEADLINE, asOf))?.helpPlanDeadline;

test('PA-2025-3.1b identified on 06-20: a plan of 06-30 is in time, and supervision is told', async () => {
  const id = await identified(1);
  expect((await help.tasks(id)).find(({ kind }) => kind === 'MAKE_PLAN')).toMatchObject({
    level: 'village',
    due: '2025-06-30',
    closed: null,
    clauses: ['PA-2025-3.1b'],
  });
  expect(await deadline(id, '2025-06-30')).toMatchObject({ dueOn: '2025-06-30', status: 'OPEN' });
  expect(await deadline(id, '2025-07-01')).toMatchObject({ status: 'OVERDUE' });
  const made = await make(id, '2025-06-30');
  expect(made).toMatchObject({
    __typename: 'HelpPlanRecorded',
    plan: {
      madeOn: '2025-06-30',
      version: 1,
      deadline: { dueOn: '2025-06-30', status: 'MET', clauses: [{ id: 'PA-2025-3.1b' }] },
      measures: [{ family: 'EMPLOYMENT', developmental: true, sector: 'EMPLOYMENT', state: 'RUNNING' }],
    },
    revision: { version: 1, lateReason: null, role: 'village' },
  });
  expect((await help.tasks(id)).filter(({ kind }) => kind !== 'ASSIGN_HELPER')).toMatchObject([
    { kind: 'DELIVER_MEASURE', opened: '2025-06-30', due: '2025-12-31', closed: null },
    { kind: 'MAKE_PLAN', closed: '2025-06-30' },
  ]);
  const events = await rowsOf(
    help.households,
    `SELECT division_code AS division, payload FROM outbox
     WHERE type = 'help-plan-made' AND payload->>'householdId' = $1`,
    [id],
  );
  expect(events).toMatchObject([
    {
      division: '500235216220',
      payload: { planId: made.plan?.id, leadId: null, madeOn: '2025-06-30', divisionCode: '500235216220' },
    },
  ]);
});

test('PA-2025-3.1b a plan of 07-01 is late: refused without a reason, recorded with one', async () => {
  const id = await identified(2);
  expect(await make(id, '2025-07-01', { lateReason: ' ' })).toMatchObject({
    __typename: 'LateReasonNeeded',
    dueOn: '2025-06-30',
    clauses: [{ id: 'PA-2025-3.1b' }],
  });
  expect(await make(id, '2025-07-01', { lateReason: '道路中断' })).toMatchObject({
    __typename: 'HelpPlanRecorded',
    plan: { deadline: { status: 'MET_LATE' } },
    revision: {
      lateReason: '道路中断',
      warnings: [{ code: 'PLAN_LATE', about: '2025-06-30', clauses: [{ id: 'PA-2025-3.1b' }] }],
    },
  });
});

test('where no document sets a day, and for one known by its month alone, no plan is late', async () => {
  const jiYuanId = await help.monitored('JI_YUAN', jiYuan(1), '2025-02-01');
  expect(await make(jiYuanId, '2025-11-30', {}, JI_YUAN)).toMatchObject({ plan: { deadline: null } });
  const monthOnly = await identified(3, '2025-06-01', { basis: 'TAKEN_OVER', monthOnly: true });
  expect(await make(monthOnly, '2025-11-30')).toMatchObject({ plan: { deadline: null } });
});

test('one plan a time of monitoring: the second is a conflict with the first, of four at once one is made', async () => {
  const id = await identified(4);
  const answers = await Promise.all([1, 2, 3, 4].map(() => make(id, '2025-06-25')));
  const names = answers.map(({ __typename }) => __typename).sort();
  expect(names).toEqual(['HelpPlanConflict', 'HelpPlanConflict', 'HelpPlanConflict', 'HelpPlanRecorded']);
  expect(new Set(answers.map(({ plan }) => plan?.id)).size).toBe(1);
  expect(await make(id, '2025-06-26')).toMatchObject({ code: 'PLAN_EXISTS', plan: { version: 1 } });
});

test('monitored anew a household gets a plan anew, and the first stays', async () => {
  const id = await identified(5, '2025-04-01');
  const first = await make(id, '2025-04-05');
  await help.eliminated(id, '2025-05-01');
  expect(await make(id, '2025-05-02')).toMatchObject({ __typename: 'NotMonitored' });
  await help.monitored('PU_AN', code(5), '2025-07-01');
  const second = await make(id, '2025-07-05');
  expect(second.plan?.id).not.toBe(first.plan?.id);
  const planOn = async (asOf: string) =>
    (
      await help.household<{ helpPlan: { id: string } | null }>(
        VILLAGE,
        id,
        'helpPlan(asOf: $asOf) { id }',
        asOf,
      )
    )?.helpPlan?.id;
  expect(await planOn('2025-04-04')).toBeUndefined();
  expect(await planOn('2025-06-30')).toBe(first.plan?.id);
  expect(await planOn('2025-07-04')).toBeUndefined();
  expect(await planOn('2025-07-05')).toBe(second.plan?.id);
});

test('the same key again gives the same plan with its warnings', async () => {
  const id = await identified(6);
  const given = { gaps: ['SAFE_WATER'], idempotencyKey: 'same' };
  const answers = await Promise.all([1, 2, 3].map(() => make(id, '2025-06-25', given)));
  expect(answers[0]).toMatchObject({ __typename: 'HelpPlanRecorded', plan: { version: 1 } });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test.each([
  ['PA-2025-3.1c', ['SAFE_WATER'], 'COMPREHENSIVE', 16],
  ['PA-2025-3.1d', ['SAFE_WATER', 'SAFE_HOUSING'], 'SINGLE', 17],
])('%s %j takes no %s plan', async (clause, gaps, kind, number) => {
  const id = await identified(number);
  expect(await make(id, '2025-06-25', { gaps, kind })).toMatchObject({
    code: 'PLAN_KIND',
    field: 'kind',
    clauses: [{ id: clause }],
  });
});

test('PA-2025-3.1c, PA-2025-3.1d the kind follows from the risks; several need a measure each', async () => {
  const water = measure({ family: 'DRINKING_WATER', name: '入户管网' });
  const single = await make(await identified(8), '2025-06-25', { gaps: ['SAFE_WATER'], measures: [water] });
  expect(single.revision).toMatchObject({ kind: 'SINGLE', gaps: ['SAFE_WATER'] });
  const id = await identified(9);
  const gaps = ['SAFE_WATER', 'SAFE_HOUSING', 'SAFE_WATER'];
  expect(await make(id, '2025-06-25', { gaps, measures: [water] })).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['针对“住房安全”的措施'],
    clauses: [{ id: 'PA-2025-3.1d' }],
  });
  const housing = measure({ family: 'HOUSING', name: '危房改造' });
  expect(await make(id, '2025-06-25', { gaps, measures: [water, housing] })).toMatchObject({
    revision: { kind: 'COMPREHENSIVE', gaps: ['SAFE_WATER', 'SAFE_HOUSING'] },
  });
});

test('PA-2025-3.1a only 产业 for a household without water: the plan stands with a warning', async () => {
  const id = await identified(10);
  const industry = measure({ family: 'INDUSTRY', name: '种植奖补' });
  const { revision } = await make(id, '2025-06-25', { gaps: ['SAFE_WATER'], measures: [industry] });
  expect(revision?.warnings).toContainEqual(
    expect.objectContaining({
      code: 'RISK_NOT_COVERED',
      about: '饮水安全',
      clauses: [{ id: 'PA-2025-3.1a' }],
    }),
  );
});

test('PA-2025-3.1a what the records show to be missing and the plan does not name is pointed out', async () => {
  const id = await identified(11);
  const answer = {
    ...{ householdId: id, divisionCode: '500235216220', guarantee: 'SAFE_WATER' as const, secure: false },
    ...{ occurredOn: '2025-06-01', department: '水利', source: '部门填报', finding: '水源断流' },
  };
  await help.households.deliver('guarantee-answered', { answers: [answer] });
  const { revision } = await make(id, '2025-06-25');
  expect(revision?.warnings).toMatchObject([
    { code: 'GAP_NOT_PLANNED', about: '饮水安全', clauses: [{ id: 'PA-2025-3.1a' }] },
  ]);
});

const HEALTH = measure({ family: 'HEALTH', name: '签约服务', sector: 'HEALTH' });

test('JY-2025-2.5d 脱贫户 that can work: a plan without a developmental measure is refused, with one it stands', async () => {
  const id = await help.monitored('JI_YUAN', jiYuan(2), '2025-06-20');
  const given = { gaps: ['ILLNESS'], measures: [HEALTH] };
  expect(await make(id, '2025-06-25', given, JI_YUAN)).toMatchObject({
    __typename: 'EvidenceMissing',
    code: 'EVIDENCE_MISSING',
    missing: ['有劳动能力，至少1项开发式帮扶措施（产业、就业、金融、公益性岗位）'],
    clauses: [{ id: 'JY-2025-2.5d' }],
  });
  const post = measure({ family: 'PUBLIC_WELFARE_POST', name: '保洁员' });
  expect(await make(id, '2025-06-25', { ...given, measures: [HEALTH, post] }, JI_YUAN)).toMatchObject({
    __typename: 'HelpPlanRecorded',
  });
});

test('JY-2025-2.5d it speaks of 脱贫群众 who can work: nobody able is not asked, others are advised', async () => {
  const given = { gaps: ['ILLNESS'], measures: [HEALTH] };
  const unable = await help.monitored('JI_YUAN', jiYuan(3), '2025-06-20', {
    members: [{ labour: '无劳动力' }],
  });
  const plan = await make(unable, '2025-06-25', given, JI_YUAN);
  expect(plan.__typename).toBe('HelpPlanRecorded');
  expect(plan.revision?.warnings.map((warning) => warning.code)).toEqual(['GAP_NOT_PLANNED']);
  const marginal = await help.monitored('JI_YUAN', jiYuan(4), '2025-06-20', {
    told: { householdType: '一般农户' },
  });
  const advised = await make(marginal, '2025-06-25', given, JI_YUAN);
  expect(advised.revision?.warnings).toContainEqual(
    expect.objectContaining({ code: 'DEVELOPMENT_MEASURE_ADVISED', clauses: [{ id: 'JY-2025-2.5d' }] }),
  );
  const unstable = await help.monitored('JI_YUAN', jiYuan(5), '2025-06-20', {
    category: 'UNSTABLE_EXIT',
    told: { householdType: '一般农户' },
  });
  expect(await make(unstable, '2025-06-25', given, JI_YUAN)).toMatchObject({ __typename: 'EvidenceMissing' });
});

test('PA-2025-3.2.0 measures are checked: members, days, texts; every list of families has its own words', async () => {
  const id = await identified(12);
  const other = await help.monitoring.register('PU_AN', code(13));
  const [stranger] = await rowsOf<{ id: string }>(
    help.households,
    'SELECT id FROM person WHERE household_id = $1',
    [other],
  );
  const of = (change: object) => make(id, '2025-06-25', { measures: [measure(), measure(change)] });
  expect(await of({ personId: stranger?.id })).toMatchObject({
    code: 'NOT_A_MEMBER',
    field: 'measures.1.personId',
  });
  expect(await of({ plannedUntil: '2025-06-20' })).toMatchObject({
    code: 'END_BEFORE_START',
    field: 'measures.1.plannedUntil',
  });
  expect(await of({ name: ' ' })).toMatchObject({ code: 'REQUIRED', field: 'measures.1.name' });
  expect(await of({ content: '990034194707288978' })).toMatchObject({ code: 'IDENTITY_NUMBER' });
  expect(await make(id, '2025-06-25', { gaps: [] })).toMatchObject({ code: 'REQUIRED', field: 'gaps' });
  expect(await make(id, '2025-06-25', { measures: [] })).toMatchObject({
    code: 'REQUIRED',
    field: 'measures',
  });
  expect(await make(id, '2025-06-19')).toMatchObject({ __typename: 'NotMonitored' });
});

test.each([
  ['auditor@500235', 'NotPermitted'],
  ['health@500235', 'NotPermitted'],
  ['county@410526', 'NotFound'],
])('%s: %s', async (account, __typename) => {
  const [row] = await rowsOf<{ id: string; plan: string }>(
    help.households,
    'SELECT household_id AS id, id AS plan FROM help_plan ORDER BY made_on, id LIMIT 1 OFFSET 1',
  );
  expect(await make(row?.id ?? '', '2025-06-25', {}, account)).toMatchObject({ __typename });
  const query = 'query ($id: ID!) { helpPlan(id: $id) { id } }';
  const { data, errors } = await help.households.ask<{ helpPlan: unknown }>(account, query, {
    id: row?.plan,
  });
  if (account === 'health@500235') expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  else expect(errors).toBeUndefined();
  expect(data?.helpPlan ?? null).toEqual(account === 'auditor@500235' ? { id: row?.plan } : null);
});
