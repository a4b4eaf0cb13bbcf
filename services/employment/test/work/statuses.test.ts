import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';

const HEADER =
  '户编号,姓名,证件号码,月份,务工状态,务工所在地,所在地代码,务工单位,月收入,起始日,离岗日,就业渠道';
const certificate = (sequence: number) => syntheticCertificate({ birthOn: '1980-01-01', sequence });
const PU_AN: TestHousehold = {
  id: idOf(1, 1),
  code: '500235216730001',
  divisionCode: '500235216201',
  members: [
    { id: idOf(2, 1), certificate: certificate(1) },
    { id: idOf(2, 2), certificate: certificate(2), labour: 'SKILLED' },
    { id: idOf(2, 3), certificate: certificate(3), labour: 'NONE', birth: '2015-01-01' },
  ],
};
const JI_YUAN: TestHousehold = {
  id: idOf(1, 2),
  code: '419001002730001',
  divisionCode: '419001002201',
  members: [
    { id: idOf(2, 11), certificate: certificate(11) },
    { id: idOf(2, 12), certificate: certificate(12) },
  ],
};

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-09-15' });
  await register(employment, [PU_AN, JI_YUAN]);
  await tellStanding(employment, [PU_AN, JI_YUAN], [{ identifiedOn: '2025-04-01' }]);
});
afterAll(() => employment?.drop());

const load = (account: string, name: string, ...rows: string[]) =>
  employment.load(account, 'work-away', { name, content: [HEADER, ...rows].join('\n') });

async function statusOf(person: string, asOf: string, account = 'employment@500235') {
  const { data } = await employment.ask<{
    _entities: { workStatus: { status: string; place: string | null } }[];
  }>(
    account,
    `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Person {
       workStatus(asOf: $asOf) { status place stale channel } } } }`,
    { of: [{ __typename: 'Person', id: person }], asOf },
  );
  return data._entities[0]?.workStatus;
}

async function gapOf(asOf: string) {
  const { data } = await employment.ask<{
    _entities: { employedMembers: number; employmentGap: { able: number; decision: { outcome: string } } }[];
  }>(
    'employment@500235',
    `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Household {
       employedMembers(asOf: $asOf) employmentGap(asOf: $asOf) { able employed decision { outcome clauses { id } } } } } }`,
    { of: [{ __typename: 'Household', id: PU_AN.id }], asOf },
  );
  return data._entities[0];
}

async function gaps(asOf: string, account = 'township@500235216') {
  const { data } = await employment.ask<{
    employmentGaps: { edges: { node: { household: { id: string } } }[] };
  }>(
    account,
    'query ($asOf: Date) { employmentGaps(asOf: $asOf) { totalCount edges { node { able household { id } decision { outcome } } } } }',
    { asOf },
  );
  return data.employmentGaps.edges.map(({ node }) => node.household.id);
}

async function act(name: string, input: object, account = 'village@500235216201') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await employment.ask<{
    result: { __typename: string; code?: string; spell?: { id: string } };
  }>(
    account,
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UserError { code }
       ${name === 'recordJobWish' ? '... on JobWishRecorded { wish { statedOn } }' : '... on WorkSpellRecorded { spell { id placeClass } }'} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

test('JY-2025-2.4g: working with a last day that is past is reported, on the last day itself it is right', async () => {
  const row = `419001002730001,甲,${certificate(11)},202507,务工,河南省郑州市,,甲厂,3000,2025-03-01,2025-07-31,外出务工`;
  const right = await load('employment@419001', '务工月监测台账_20250731.csv', row);
  expect(right).toMatchObject({ rowsLoaded: 1, recordsAdded: 1 });
  expect(JSON.stringify(right.findings)).not.toContain('STATUS_INACCURATE');
  const late = await load('employment@419001', '务工月监测台账_20250801.csv', row);
  expect(JSON.stringify(late.findings)).toContain('STATUS_INACCURATE');
  const { data } = await employment.ask<{ workStatuses: { edges: object[] } }>(
    'employment@419001',
    '{ workStatuses(filter: { stale: true }) { edges { node { status person { id } } } } }',
  );
  expect(data.workStatuses.edges).toMatchObject([{ node: { person: { id: idOf(2, 11) } } }]);
  expect(await statusOf(idOf(2, 11), '2025-07-31', 'employment@419001')).toMatchObject({
    status: 'EMPLOYED',
    place: 'OTHER_CITY',
  });
  expect(await statusOf(idOf(2, 11), '2025-08-01', 'employment@419001')).toMatchObject({
    status: 'WITHOUT_WORK',
  });
});

test('JY-2025-2.4b: who lost work is counted by place and month, with the last day of it; who works by how far from home', async () => {
  const count = async (filter: object, asOf: string) => {
    const { data } = await employment.ask<{ workStatuses: { totalCount: number; edges: object[] } }>(
      'employment@419001',
      'query ($filter: WorkStatusFilter, $asOf: Date) { workStatuses(filter: $filter, asOf: $asOf) { totalCount edges { node { lostOn } } } }',
      { filter: { division: '419001002201', ...filter }, asOf },
    );
    return data.workStatuses;
  };
  const july = { lostFrom: '2025-07-31', lostTo: '2025-07-31' };
  expect(await count(july, '2025-08-01')).toMatchObject({
    totalCount: 1,
    edges: [{ node: { lostOn: '2025-07-31' } }],
  });
  expect((await count(july, '2025-07-31')).totalCount).toBe(0);
  expect((await count({ lostFrom: '2025-08-01' }, '2025-09-15')).totalCount).toBe(0);
  expect((await count({ place: 'OTHER_CITY', channel: 'AWAY' }, '2025-07-31')).totalCount).toBe(1);
  expect((await count({ place: 'OTHER_PROVINCE' }, '2025-07-31')).totalCount).toBe(0);
});

test('faults of a month: unlisted status, later than the export and negative pay are turned away, a strange place is told', async () => {
  const row = (rest: string) => `419001002730001,乙,${certificate(12)},${rest}`;
  const report = await load(
    'employment@419001',
    '务工月监测台账_20250901.csv',
    row('202508,休息,,,,,,,'),
    row('202510,务工,,,,,,,'),
    row('202508,务工,,,,-1,,,'),
    row('202508,务工,广东省东莞市,610100,乙厂,3000,2025-08-05,,外出务工'),
  );
  expect(report).toMatchObject({ rowsLoaded: 1, rowsRejected: 3 });
  expect(JSON.stringify(report.findings)).toContain('PLACE_CONTRADICTS_CODE');
  expect(await statusOf(idOf(2, 12), '2025-09-01', 'employment@419001')).toMatchObject({
    place: 'OTHER_PROVINCE',
  });
});

test('JY-2025-2.4a: people out of poverty who are employed on the day, each once', async () => {
  const actual = async (asOf: string) => {
    const { data } = await employment.ask<{
      _entities: { employmentActual: { value: string; basis: string } }[];
    }>(
      'employment@419001',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target { employmentActual { value basis } } } }',
      { of: [{ __typename: 'Target', id: 'employment-scale', divisionCode: '419001', asOf }] },
    );
    return data._entities[0]?.employmentActual;
  };
  expect(await actual('2025-07-31')).toMatchObject({ value: '1', basis: expect.stringContaining('另有1人') });
  expect(await actual('2025-08-05')).toMatchObject({ value: '1' });
  expect(await actual('2025-08-02')).toMatchObject({ value: '0' });
});

test('PA-2025-3.2.2b: two able and none employed is a gap, which a job clears from its first day', async () => {
  expect((await gapOf('2025-08-31'))?.employmentGap.decision).toMatchObject({ outcome: 'REFERRED' });
  for (const [person, key] of [
    [idOf(2, 1), 'a'],
    [idOf(2, 2), 'b'],
  ] as const) {
    const begun = await act('recordWorkSpell', {
      personId: person,
      startsOn: '2025-01-01',
      place: '重庆市',
      employer: '甲厂',
      occurredOn: '2025-05-01',
      idempotencyKey: `begin-${key}`,
    });
    expect(begun).toMatchObject({ __typename: 'WorkSpellRecorded' });
    const told = await toldMeanwhile(employment.service, ['work-status-changed'], async () => {
      const end = { spellId: begun.spell?.id, occurredOn: '2025-06-30', idempotencyKey: `end-${key}` };
      expect(await act('endWorkSpell', end)).toMatchObject({ __typename: 'WorkSpellRecorded' });
    });
    expect(told).toMatchObject([{ payload: { spells: [{ personId: person, to: '2025-06-30' }] } }]);
  }
  expect(await gapOf('2025-06-30')).toMatchObject({
    employedMembers: 2,
    employmentGap: { decision: { outcome: 'GRANTED' } },
  });
  expect(await gapOf('2025-08-31')).toMatchObject({
    employedMembers: 0,
    employmentGap: { able: 2, decision: { outcome: 'REFUSED', clauses: [{ id: 'PA-2025-3.2.2b' }] } },
  });
  expect(await gaps('2025-08-31')).toEqual([PU_AN.id]);
  await act('recordWorkSpell', {
    personId: idOf(2, 1),
    startsOn: '2025-09-01',
    channel: 'WORKSHOP',
    occurredOn: '2025-09-01',
    idempotencyKey: 'again',
  });
  expect((await gapOf('2025-09-01'))?.employmentGap.decision.outcome).toBe('GRANTED');
  expect(await gaps('2025-09-01')).toEqual([]);
  expect(await gaps('2025-08-31')).toEqual([PU_AN.id]);
});

test('PA-2025-3.2.2d: who is monitored and lost work has a task without a day until there is work again', async () => {
  const spell = { personId: idOf(2, 1), occurredOn: '2025-09-10' };
  const tasksOf = async (work: () => Promise<unknown>) => {
    const events = await toldMeanwhile(employment.service, ['task-changed'], work);
    return events.flatMap(({ payload }) => payload.tasks);
  };
  const begun = await act('recordWorkSpell', {
    ...spell,
    startsOn: '2025-09-05',
    employer: '丙厂',
    idempotencyKey: 're-1',
  });
  const { data } = await employment.ask<{
    _entities: { workSpells: { edges: { node: { id: string } }[] } }[];
  }>(
    'employment@500235',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { workSpells { edges { node { id endsOn } } } } } }',
    { of: [{ __typename: 'Person', id: idOf(2, 1) }] },
  );
  const opened = await tasksOf(async () => {
    for (const [at, { node }] of (data._entities[0]?.workSpells.edges ?? []).entries())
      await act('endWorkSpell', {
        spellId: node.id,
        occurredOn: '2025-09-12',
        idempotencyKey: `re-end-${at}`,
      });
  });
  expect(begun.__typename).toBe('WorkSpellRecorded');
  expect(opened).toContainEqual(
    expect.objectContaining({ kind: 'RE_EMPLOYMENT', personId: idOf(2, 1), dueOn: null, closedOn: null }),
  );
  const closed = await tasksOf(() =>
    act('recordWorkSpell', {
      ...spell,
      startsOn: '2025-09-14',
      employer: '丁厂',
      occurredOn: '2025-09-14',
      idempotencyKey: 're-2',
    }),
  );
  expect(closed).toContainEqual(expect.objectContaining({ personId: idOf(2, 1), closedOn: '2025-09-15' }));
});

test('PA-2025-3.2.2a: training and jobs are offered to who wants them and can work, not to others', async () => {
  const offers = async (person: string) => {
    const { data } = await employment.ask<{
      _entities: { trainingOffers: { decision: { outcome: string } } }[];
    }>(
      'employment@500235',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { trainingOffers { kinds decision { outcome } } } } }',
      { of: [{ __typename: 'Person', id: person }] },
    );
    return data._entities[0]?.trainingOffers.decision.outcome;
  };
  expect(await offers(idOf(2, 1))).toBe('REFERRED');
  const wish = (person: string, wantsWork: boolean, key: string) =>
    act('recordJobWish', { personId: person, wantsWork, occurredOn: '2025-09-01', idempotencyKey: key });
  await wish(idOf(2, 1), true, 'w1');
  await wish(idOf(2, 2), false, 'w2');
  await wish(idOf(2, 3), true, 'w3');
  expect(await offers(idOf(2, 1))).toBe('GRANTED');
  expect(await offers(idOf(2, 2))).toBe('REFUSED');
  expect(await offers(idOf(2, 3))).toBe('REFUSED');
  expect(await statusOf(idOf(2, 2), '2025-09-02')).toMatchObject({ status: 'NOT_SEEKING' });
});

test('work of the same days at the same employer, an end before its begin and a strange person are not taken', async () => {
  const spell = { personId: idOf(2, 3), startsOn: '2025-03-01', employer: '乙厂', occurredOn: '2025-09-01' };
  await act('recordWorkSpell', { ...spell, idempotencyKey: 'o1' });
  expect(
    await act('recordWorkSpell', { ...spell, startsOn: '2025-04-01', idempotencyKey: 'o2' }),
  ).toMatchObject({ code: 'OVERLAPS' });
  expect(
    await act('recordWorkSpell', { ...spell, endsOn: '2025-02-01', idempotencyKey: 'o3' }),
  ).toMatchObject({ code: 'ENDS_BEFORE_START' });
  expect(
    await act('recordWorkSpell', {
      ...spell,
      startsOn: '2014-01-01',
      endsOn: '2014-02-01',
      idempotencyKey: 'o4',
    }),
  ).toMatchObject({ code: 'BEFORE_BIRTH' });
  expect(
    await act('recordWorkSpell', { ...spell, idempotencyKey: 'o5' }, 'village@500235217201'),
  ).toMatchObject({ __typename: 'NotFound' });
  expect(await act('recordWorkSpell', { ...spell, idempotencyKey: 'o6' }, 'finance@500235')).toMatchObject({
    __typename: 'NotPermitted',
  });
});
