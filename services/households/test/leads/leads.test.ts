import { certificateOf, nationalFile } from '../national-file';
import { type Households, idOf, rowsOf, runningHouseholds } from '../running-households';

const CODE = '500235216799001';
const TODAY = '2025-10-20';
const RECEIVE = `mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { __typename
  ... on LeadReceived { lead { id state foundOn receivedOn pushedBy household { code } person { name } } }
  ... on UserError { code message clauses { id } } ... on InvalidInput { field } ... on NotFound { field } } }`;
const VERIFY = `mutation ($input: VerifyLeadInput!) { verifyLead(input: $input) { __typename
  ... on LeadVerified { lead { id state verification { verifiedOn riskFound finding lateReason } } }
  ... on LeadAlreadyVerified { lead { id verification { finding } } }
  ... on UserError { code } ... on InvalidInput { field } } }`;

interface Result {
  __typename: string;
  code?: string;
  field?: string;
  message?: string;
  lead?: { id: string; verification?: { finding: string } };
}

let households: Households;
let householdId: string;
let personId: string;
let keys = 0;

beforeAll(async () => {
  households = await runningHouseholds(TODAY);
  await households.load(
    'county@500235',
    'national-export',
    nationalFile('2025-10-01', [
      { person: 1, members: 1 },
      { person: 2, household: '500235216799002', members: 1 },
    ]),
  );
  householdId = await idOf(households, CODE);
  const [row] = await rowsOf<{ id: string }>(households, 'SELECT id FROM person WHERE household_id = $1', [
    householdId,
  ]);
  personId = row?.id ?? '';
});

afterAll(() => households?.drop());

const report = (change: object = {}) => ({
  householdId,
  channel: 'DAILY_CHECK',
  leadType: 'HOUSING',
  occurredOn: '2025-10-13',
  idempotencyKey: `key-${keys++}`,
  ...change,
});

async function receive(account: string, input: object): Promise<Result> {
  const answer = await households.ask<{ receiveLead: Result }>(account, RECEIVE, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.receiveLead;
}

async function verify(account: string, input: object): Promise<Result> {
  const answer = await households.ask<{ verifyLead: Result }>(account, VERIFY, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.verifyLead;
}

async function newLead(change: object = {}): Promise<string> {
  const { lead } = await receive('village@500235216220', report(change));
  return lead?.id ?? '';
}

const visit = (leadId: string, change: object = {}) => ({
  leadId,
  occurredOn: '2025-10-14',
  riskFound: true,
  finding: '屋顶漏雨',
  idempotencyKey: `key-${keys++}`,
  ...change,
});

const countLeads = async () =>
  (await rowsOf<{ n: number }>(households, 'SELECT count(*)::int AS n FROM lead'))[0]?.n;

test('a lead is received with its household and person, and supervision is told', async () => {
  const result = await receive('village@500235216220', report({ personId, note: '墙体开裂' }));
  expect(result).toMatchObject({
    __typename: 'LeadReceived',
    lead: { state: 'RECEIVED', foundOn: '2025-10-13', household: { code: CODE }, person: { name: '测试1' } },
  });
  const [event] = await rowsOf(
    households,
    `SELECT division_code, payload FROM outbox WHERE type = 'lead-received' AND payload ->> 'leadId' = $1`,
    [result.lead?.id],
  );
  expect(event).toMatchObject({
    division_code: '500235216220',
    payload: {
      householdId,
      personId,
      foundOn: '2025-10-13',
      receivedOn: null,
      channel: 'DAILY_CHECK',
      sector: null,
    },
  });
});

test('the same key again gives the same lead and no second one, also at the same moment', async () => {
  const input = report();
  const before = await countLeads();
  const answers = await Promise.all([1, 2, 3].map(() => receive('county@500235', input)));
  expect(new Set(answers.map(({ lead }) => lead?.id)).size).toBe(1);
  expect(await countLeads()).toBe((before ?? 0) + 1);
  expect((await receive('township@500235216', input)).lead?.id).not.toBe(answers[0]?.lead?.id);
});

test.each([
  [{ occurredOn: '2025-10-21' }, 'DATE_IN_FUTURE', 'occurredOn'],
  [{ note: `户主 ${certificateOf(1)}` }, 'IDENTITY_NUMBER', 'note'],
  [{ channel: 'DEPARTMENT_PUSH' }, 'REQUIRED', 'pushedBy'],
  [
    { channel: 'DEPARTMENT_PUSH', pushedBy: '民政', receivedOn: '2025-10-12' },
    'BEFORE_PREVIOUS_STEP',
    'receivedOn',
  ],
  [{ receivedOn: '2025-10-14' }, 'NOT_FOR_THIS_CHANNEL', 'receivedOn'],
  [{ idempotencyKey: ' ' }, 'REQUIRED', 'idempotencyKey'],
  [{ personId: 'nobody' }, 'NOT_A_MEMBER', 'personId'],
  [{ householdId: '0199a1b2-0000-7000-8000-000000000001' }, 'NOT_FOUND', 'householdId'],
  [{ householdId: 'no-id' }, 'NOT_FOUND', 'householdId'],
])('%j is refused as data: %s of %s', async (change, code, field) => {
  const before = await countLeads();
  expect(await receive('county@500235', report(change))).toMatchObject({ code, field });
  expect(await countLeads()).toBe(before);
});

test('a message repeats no identity number', async () => {
  const { message } = await receive('county@500235', report({ note: certificateOf(1) }));
  expect(message).not.toMatch(/\d{6}/);
});

test('a person of another household is not a member of this one', async () => {
  const other = await idOf(households, '500235216799002');
  expect(await receive('county@500235', report({ householdId: other, personId }))).toMatchObject({
    code: 'NOT_A_MEMBER',
  });
});

test.each(['auditor@500235', 'city@5002', 'province@50'])('%s receives no leads', async (account) => {
  expect(await receive(account, report())).toMatchObject({ __typename: 'NotPermitted' });
});

test('a department pushes leads of its own, sees those and no others', async () => {
  const push = { channel: 'DEPARTMENT_PUSH', receivedOn: '2025-10-15' };
  const own = await receive('civil-affairs@500235', report({ ...push, pushedBy: '民政局' }));
  expect(own).toMatchObject({ __typename: 'LeadReceived', lead: { receivedOn: '2025-10-15' } });
  expect(await receive('civil-affairs@500235', report({ ...push, pushedBy: '医保局' }))).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(await receive('health@500235', report())).toMatchObject({ __typename: 'NotPermitted' });
  expect(await receive('rural@500235', report())).toMatchObject({ __typename: 'LeadReceived' });

  const list = '{ leads(first: 200) { totalCount edges { node { id } } } }';
  type Leads = { leads: { totalCount: number; edges: { node: { id: string } }[] } };
  const seen = await households.ask<Leads>('civil-affairs@500235', list);
  expect(seen.data.leads).toEqual({ totalCount: 1, edges: [{ node: { id: own.lead?.id } }] });
  expect((await households.ask<Leads>('health@500235', list)).data.leads.totalCount).toBe(0);
  expect((await households.ask<Leads>('rural@500235', list)).data.leads.totalCount).toBe(await countLeads());
  const one = await households.ask<{ lead: unknown }>(
    'health@500235',
    'query ($id: ID!) { lead(id: $id) { id } }',
    { id: own.lead?.id },
  );
  expect(one.data.lead).toBeNull();
});

test('PA-2025-1.2a a visit verifies the lead, its lateness is explained, supervision is told', async () => {
  const id = await newLead();
  const input = visit(id, { lateReason: '道路中断', occurredOn: TODAY });
  const done = await verify('village@500235216220', input);
  expect(done).toMatchObject({
    __typename: 'LeadVerified',
    lead: { state: 'VERIFIED', verification: { verifiedOn: TODAY, riskFound: true, lateReason: '道路中断' } },
  });
  expect(await verify('village@500235216220', input)).toEqual(done);
  expect(await verify('village@500235216220', visit(id, { finding: '另一次' }))).toMatchObject({
    __typename: 'LeadAlreadyVerified',
    code: 'LEAD_ALREADY_VERIFIED',
    lead: { id, verification: { finding: '屋顶漏雨' } },
  });
  const events = await rowsOf(
    households,
    `SELECT payload FROM outbox WHERE type = 'lead-verified' AND payload ->> 'leadId' = $1`,
    [id],
  );
  expect(events).toEqual([
    { payload: { leadId: id, householdId, divisionCode: '500235216220', verifiedOn: TODAY } },
  ]);
});

test.each([
  [{ occurredOn: '2025-10-12' }, 'BEFORE_PREVIOUS_STEP', 'occurredOn'],
  [{ occurredOn: '2025-10-21' }, 'DATE_IN_FUTURE', 'occurredOn'],
  [{ finding: ' ' }, 'REQUIRED', 'finding'],
  [{ finding: certificateOf(1) }, 'IDENTITY_NUMBER', 'finding'],
])('a visit with %j is refused: %s', async (change, code, field) => {
  expect(await verify('county@500235', visit(await newLead(), change))).toMatchObject({ code, field });
});

test('PA-2025-1.2a a visit before the township received the lead is refused, on that day accepted', async () => {
  const id = await newLead({ channel: 'DEPARTMENT_PUSH', pushedBy: '医保', receivedOn: '2025-10-15' });
  expect(await verify('county@500235', visit(id))).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  expect(await verify('county@500235', visit(id, { occurredOn: '2025-10-15' }))).toMatchObject({
    __typename: 'LeadVerified',
  });
});

test('of two who verify at once one succeeds', async () => {
  const id = await newLead();
  const accounts = ['village@500235216220', 'township@500235216', 'county@500235', 'rural@500235'];
  const answers = await Promise.all(
    accounts.map((account) => verify(account, visit(id, { finding: account }))),
  );
  const names = answers.map(({ __typename }) => __typename).sort();
  expect(names).toEqual([
    'LeadAlreadyVerified',
    'LeadAlreadyVerified',
    'LeadAlreadyVerified',
    'LeadVerified',
  ]);
  expect(new Set(answers.map(({ lead }) => lead?.verification?.finding)).size).toBe(1);
});

test.each([
  ['auditor@500235', 'NotPermitted'],
  ['civil-affairs@500235', 'NotPermitted'],
  ['village@500235216219', 'NotFound'],
  ['county@410526', 'NotFound'],
])('%s verifies nothing: %s', async (account, typename) => {
  expect(await verify(account, visit(await newLead()))).toMatchObject({ __typename: typename });
});

test('leads are narrowed to those whose visit is due on certain days, or to an office’s, and counted alike', async () => {
  const listed = async (filter: object, orderBy?: object) => {
    const { data, errors } = await households.ask<{
      leads: { totalCount: number; edges: { node: { id: string; dueOn: string | null } }[] };
      leadCounts: { count: number }[];
    }>(
      'county@500235',
      `query ($filter: LeadFilter, $orderBy: LeadOrder) {
         leads(filter: $filter, orderBy: $orderBy, first: 200) { totalCount edges { node { id dueOn } } }
         leadCounts(filter: $filter, groupBy: []) { count } }`,
      { filter, orderBy },
    );
    expect(errors).toBeUndefined();
    expect(data.leadCounts.reduce((sum, { count }) => sum + count, 0)).toBe(data.leads.totalCount);
    return data.leads.edges.map(({ node }) => node);
  };
  const due = async (filter: object) => (await listed(filter)).map(({ id }) => id).toSorted();
  const days = await rowsOf<{ id: string; due: string }>(
    households,
    `SELECT subject_id AS id, due_on::text AS due FROM task WHERE kind = 'VERIFY_LEAD' ORDER BY subject_id`,
  );
  // Found on 13 October: five working days behind it.
  const [day, later] = ['2025-10-20', '2025-10-22'];
  const of = (meant: (due: string) => boolean) => days.filter(({ due }) => meant(due)).map(({ id }) => id);
  expect([day, later].map((one) => of((own) => own === one).length > 0)).toEqual([true, true]);
  expect(await due({ dueFrom: day, dueTo: day })).toEqual(of((own) => own === day));
  expect(await due({ dueTo: day })).toEqual(of((own) => own <= day));
  expect(await due({ dueFrom: '2025-10-21' })).toEqual(of((own) => own > day));
  expect(await due({ dueFrom: later, household: householdId, asOf: '2025-10-19' })).toEqual(
    of((own) => own >= later),
  );
  const [first] = of((own) => own === day);
  await rowsOf(households, `UPDATE task SET due_on = NULL WHERE subject_id = '${first}'`);
  await rowsOf(
    households,
    `UPDATE task SET due_on = '2025-10-01', level = 'township' WHERE subject_id = '${of((own) => own === later)[0]}'`,
  );
  for (const direction of ['ASC', 'DESC']) {
    const sorted = (await listed({}, { field: 'DUE_ON', direction })).map(({ dueOn }) => dueOn ?? '~');
    const [last, ...dated] = sorted.toReversed();
    expect(last).toBe('~');
    expect(direction === 'ASC' ? dated.toReversed() : dated).toEqual(dated.toSorted());
  }
  const unit = (division: string, sector?: string) => due({ unit: { division, sector } });
  expect(await unit('500235216220')).toHaveLength(days.length - 1);
  expect(await unit('500235216')).toEqual([of((own) => own === later)[0]]);
  expect(await unit('500235216219')).toEqual([]);
  expect(await unit('500235216220', 'health')).toEqual([]);
});
