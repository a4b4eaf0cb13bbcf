import { type Answer, Help, measure } from './running-help';

const VILLAGE = 'village@500235216220';
const JI_YUAN = 'county@419001';

let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-01');
});
afterAll(() => help?.drop());

const identified = (number: number) =>
  help.monitored('PU_AN', `500235216799${String(number).padStart(3, '0')}`, '2025-06-20');

const make = (householdId: string, occurredOn: string, account = VILLAGE) =>
  help.act(account, 'makeHelpPlan', {
    householdId,
    occurredOn,
    gaps: ['EMPLOYMENT'],
    measures: [measure()],
  });

const revise = (plan: Answer['plan'], occurredOn: string, change: object = {}, account = VILLAGE) =>
  help.act(account, 'reviseHelpPlan', {
    planId: plan?.id,
    expectedVersion: plan?.version,
    occurredOn,
    reason: '新增风险',
    keep: plan?.measures.map(({ id }) => id) ?? [],
    measures: [],
    ...change,
  });

test('a revision is an entry of its own: what went on goes on, what is dropped stays in the history', async () => {
  const id = await identified(1);
  const { plan } = await make(id, '2025-06-25');
  const water = measure({ family: 'DRINKING_WATER', name: '入户管网', sector: null });
  expect(await revise(plan, '2025-06-24')).toMatchObject({
    code: 'BEFORE_PREVIOUS_STEP',
    field: 'occurredOn',
  });
  expect(await revise(plan, '2025-08-01', { reason: ' ' })).toMatchObject({
    code: 'REQUIRED',
    field: 'reason',
  });
  expect(await revise(plan, '2025-08-01', { keep: [plan?.id] })).toMatchObject({ code: 'NOT_OF_THIS_PLAN' });
  const revised = await revise(plan, '2025-08-01', { keep: [], measures: [water], gaps: ['SAFE_WATER'] });
  expect(revised).toMatchObject({
    plan: { version: 2, madeOn: '2025-06-25', measures: [{ name: '入户管网', sector: null }] },
    revision: { version: 2, reason: '新增风险', gaps: ['SAFE_WATER'], kind: 'SINGLE' },
  });
  const asOf = (day: string) =>
    help.household<{ helpPlan: unknown }>(
      VILLAGE,
      id,
      'helpPlan(asOf: $asOf) { revision(asOf: $asOf) { version } measures(asOf: $asOf) { name droppedOn } }',
      day,
    );
  expect(await asOf('2025-07-31')).toMatchObject({
    helpPlan: { revision: { version: 1 }, measures: [{ name: '务工岗位', droppedOn: '2025-08-01' }] },
  });
  expect(await asOf('2025-08-01')).toMatchObject({
    helpPlan: { revision: { version: 2 }, measures: [{ name: '入户管网', droppedOn: null }] },
  });
  const closed = (await help.tasks(id)).filter(({ kind }) => kind === 'DELIVER_MEASURE');
  expect(closed.map((task) => task.closed)).toEqual(['2025-08-01', null]);
  await expect(
    help.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
      transaction.query("UPDATE help_plan_revision SET reason = 'x'"),
    ),
  ).rejects.toThrow('never changed');
});

test('of two who revise one version one succeeds, the other gets the newer plan; the same key changes nothing', async () => {
  const id = await identified(2);
  const { plan } = await make(id, '2025-06-25');
  const answers = await Promise.all([1, 2].map(() => revise(plan, '2025-08-01')));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'HelpPlanConflict',
    'HelpPlanRecorded',
  ]);
  for (const answer of answers) expect(answer.plan).toMatchObject({ id: plan?.id, version: 2 });
  const newer = { ...plan, version: 2 } as typeof plan;
  const given = { idempotencyKey: 'once' };
  const first = await revise(newer, '2025-08-02', given);
  expect(await revise(newer, '2025-08-02', given)).toEqual(first);
  expect(await revise(plan, '2025-08-03')).toMatchObject({ code: 'PLAN_CHANGED', plan: { version: 3 } });
});

test('JY-2025-1.1n the revision of a household that goes on after two years closes what waits for it', async () => {
  const id = await help.monitored('JI_YUAN', '419001001001001', '2023-06-20');
  const { plan } = await make(id, '2023-07-01', JI_YUAN);
  const triaged = await help.monitoring.act(JI_YUAN, 'triageLongUnresolved', {
    householdId: id,
    occurredOn: '2025-06-20',
    decision: 'CONTINUE',
    reason: '仍需帮扶',
  });
  expect(triaged.__typename).toBe('TriageRecorded');
  const waiting = async () =>
    (await help.tasks(id)).filter(({ kind, step }) => kind === 'MAKE_PLAN' && step !== '');
  expect(await waiting()).toMatchObject([{ closed: null, clauses: ['JY-2025-1.1n'] }]);
  expect(await revise(plan, '2025-06-30', {}, JI_YUAN)).toMatchObject({ plan: { version: 2 } });
  expect(await waiting()).toMatchObject([{ closed: '2025-06-30' }]);
});

test('JY-2025-2.5d a revision may not drop the developmental measure that its place asks for', async () => {
  const id = await help.monitored('JI_YUAN', '419001001001002', '2025-06-20');
  const { plan } = await make(id, '2025-06-25', JI_YUAN);
  const health = measure({ family: 'HEALTH', name: '签约服务', sector: 'HEALTH' });
  expect(await revise(plan, '2025-08-01', { keep: [], measures: [health] }, JI_YUAN)).toMatchObject({
    __typename: 'EvidenceMissing',
    clauses: [{ id: 'JY-2025-2.5d' }],
  });
  expect(await revise(plan, '2025-08-01', { measures: [health] }, JI_YUAN)).toMatchObject({
    plan: { version: 2, measures: [{ family: 'EMPLOYMENT' }, { family: 'HEALTH' }] },
  });
});

test.each([
  ['auditor@500235', 'NotPermitted', 11],
  ['health@500235', 'NotPermitted', 12],
  ['county@410526', 'NotFound', 13],
])('%s revises nothing here: %s', async (account, __typename, number) => {
  const { plan } = await make(await identified(number), '2025-06-25');
  expect(await revise(plan, '2025-08-01', {}, account)).toMatchObject({ __typename });
});
