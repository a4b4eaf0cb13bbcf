import { randomUUID } from 'node:crypto';
import { type Supervision, someLead, startSupervision } from '../running-supervision';

const COUNTY = 'county@500235';
const TOWNSHIP = 'township@500235216';
const VILLAGE = 'village@500235216201';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2026-03-02' });
});
beforeEach(() => supervision.clear());
afterAll(() => supervision.stop());

interface Notice {
  id: string;
  night: string;
  divisionCode: string;
  sector: string | null;
  sendAt: string;
  text: string;
  count: number;
  settled: number;
  lines: { kind: string; stage: string; levelsAbove: number; count: number }[];
  receipts: { account: string; acknowledgedOn: string; note: string | null }[];
}

async function notices(account: string, filter: object = {}): Promise<Notice[]> {
  const { data, errors } = await supervision.ask<{ unitNotices: { edges: { node: Notice }[] } }>(
    account,
    `query ($filter: UnitNoticeFilter) { unitNotices(filter: $filter, orderBy: { field: NIGHT }) { edges { node {
       id night divisionCode sector sendAt text count settled lines { kind stage levelsAbove count }
       receipts { account acknowledgedOn note } } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  return data.unitNotices.edges.map(({ node }) => node);
}

const sweep = (occurredOn: string, account = 'admin@') =>
  supervision.ask(
    account,
    `mutation { runOverdueSweep(input: { occurredOn: "${occurredOn}", idempotencyKey: "${randomUUID()}" }) {
       ... on OverdueSweepRun { sweep { flagged } } ... on UserError { message } } }`,
  );

const stages = (told: Notice[]) =>
  told.map(({ night, lines }) => [night, ...lines.map(({ kind, stage }) => `${kind} ${stage}`)]);

// Verification is due on 2025-10-14, identification on 2025-10-15; the holiday ends on 2025-10-08.
test('the acting level is reminded before, on and after the due day, each step once, in one notice a night', async () => {
  await supervision.lead();
  for (const day of ['09', '10', '11', '12', '13', '14', '15', '16']) await sweep(`2025-10-${day}`);
  expect(stages(await notices(VILLAGE, { own: true }))).toEqual([
    ['2025-10-10', 'VERIFICATION DUE_SOON'],
    ['2025-10-14', 'VERIFICATION DUE_TODAY'],
    ['2025-10-15', 'VERIFICATION OVERDUE'],
  ]);
  expect(stages(await notices(COUNTY, { own: true }))).toEqual([
    ['2025-10-11', 'IDENTIFICATION DUE_SOON'],
    ['2025-10-15', 'IDENTIFICATION DUE_TODAY'],
    ['2025-10-16', 'IDENTIFICATION OVERDUE'],
  ]);
});

test('those above hear of it level by level, of whom it is and how many levels below', async () => {
  await supervision.lead();
  await sweep('2025-10-17');
  expect(await notices(TOWNSHIP, { own: true })).toMatchObject([
    { night: '2025-10-17', lines: [{ kind: 'VERIFICATION', stage: 'OVERDUE', levelsAbove: 1, count: 1 }] },
  ]);
  expect(await notices('city@5002', { own: true })).toEqual([]);
  await sweep('2025-10-23');
  expect(await notices(COUNTY, { own: true })).toMatchObject([
    { night: '2025-10-17', lines: [{ kind: 'IDENTIFICATION', levelsAbove: 0 }] },
    {
      night: '2025-10-23',
      lines: [
        { kind: 'IDENTIFICATION', levelsAbove: 0 },
        { kind: 'VERIFICATION', levelsAbove: 2 },
      ],
    },
  ]);
  expect(await notices('city@5002', { own: true })).toMatchObject([
    { night: '2025-10-23', lines: [{ kind: 'IDENTIFICATION', levelsAbove: 1 }] },
  ]);
});

test('it is quiet on days off, and what was reached then is told on the next working day, within office hours', async () => {
  await supervision.lead({ foundOn: '2025-09-24' });
  await sweep('2025-09-30');
  for (const day of ['01', '04', '08']) await sweep(`2025-10-${day}`);
  await sweep('2025-10-09');
  const told = await notices(VILLAGE, { own: true });
  expect(stages(told)).toEqual([
    ['2025-09-30', 'VERIFICATION DUE_TODAY'],
    ['2025-10-09', 'VERIFICATION OVERDUE'],
  ]);
  expect(told.map(({ sendAt }) => sendAt)).toEqual([
    expect.stringMatching(/^2026-03-02T09:00/),
    expect.stringMatching(/^2026-03-02T09:00/),
  ]);
});

test('twice the same night tells nothing twice; many duties are one notice with their counts', async () => {
  await Promise.all([1, 2, 3].map(() => supervision.lead()));
  await sweep('2025-10-15');
  await sweep('2025-10-15');
  expect(await notices(VILLAGE, { own: true })).toMatchObject([
    { count: 3, lines: [{ kind: 'VERIFICATION', stage: 'OVERDUE', count: 3 }] },
  ]);
});

test('a notice of what has meanwhile been met says so', async () => {
  const leads = await Promise.all([1, 2].map(() => supervision.lead()));
  await sweep('2025-10-15');
  const visit = (leadId: string) => {
    const { householdId, divisionCode } = someLead();
    return supervision.handle('lead-verified', {
      leadId,
      householdId,
      divisionCode,
      verifiedOn: '2025-10-16',
    });
  };
  const [told] = await notices(VILLAGE, { own: true });
  expect(told?.text).toBe(
    '截至2025-10-15，有2项时限事项需要您单位办理或督促：入户核实2项，已逾期，应于2025-10-14前（含当日）完成，依据条款PA-2025-1.2a。请及时办理。',
  );
  await visit(leads[0] ?? '');
  const [later] = await notices(VILLAGE, { own: true });
  expect(later).toMatchObject({ settled: 1, text: expect.stringMatching(/其中1项此后已办结。$/) });
  await visit(leads[1] ?? '');
  const [last] = await notices(VILLAGE, { own: true });
  expect(last?.text).toMatch(/以上事项此后均已办结，无需再办。$/);
});

test('a county sweeps for the units in it; those above are told by the sweep of the whole country', async () => {
  await supervision.lead();
  await sweep('2025-11-14', COUNTY);
  expect(await notices('admin@')).toHaveLength(3);
  expect(await notices('city@5002', { own: true })).toEqual([]);
  await sweep('2025-11-14');
  expect(await notices('city@5002', { own: true })).toHaveLength(1);
  expect(await notices(VILLAGE, { own: true })).toHaveLength(1);
});

test('a notice is seen in its own place and above it, by nobody beside', async () => {
  await supervision.lead();
  await sweep('2025-10-17');
  expect((await notices('village@500235216202')).length).toBe(0);
  expect((await notices('county@410526')).length).toBe(0);
  expect((await notices('health@500235')).length).toBe(0);
  expect((await notices(TOWNSHIP)).map(({ divisionCode }) => divisionCode).sort()).toEqual([
    '500235216',
    '500235216201',
  ]);
});

const ACKNOWLEDGE = `mutation ($input: AcknowledgeNoticeInput!) { acknowledgeNotice(input: $input) {
  __typename ... on NoticeAcknowledged { notice { id } } ... on UserError { code } ... on InvalidInput { field } } }`;

async function acknowledge(account: string, input: object) {
  const { data } = await supervision.ask<{ acknowledgeNotice: object }>(account, ACKNOWLEDGE, {
    input: { occurredOn: '2025-10-15', idempotencyKey: randomUUID(), ...input },
  });
  return data.acknowledgeNotice;
}

test('the unit that was told acknowledges its notice, once an account, with the day and a word', async () => {
  await supervision.lead();
  await sweep('2025-10-15');
  const [told] = await notices(VILLAGE, { own: true });
  const noticeId = told?.id;
  expect(await acknowledge(VILLAGE, { noticeId, note: '已安排' })).toMatchObject({
    __typename: 'NoticeAcknowledged',
  });
  await acknowledge(VILLAGE, { noticeId, occurredOn: '2025-10-17' });
  expect((await notices(VILLAGE, { acknowledged: true })).map(({ receipts }) => receipts)).toEqual([
    [{ account: expect.any(String), acknowledgedOn: '2025-10-15', note: '已安排' }],
  ]);
  expect(await notices(VILLAGE, { acknowledged: false })).toEqual([]);
});

test.each([
  ['another unit’s', COUNTY, {}, { __typename: 'NotPermitted' }],
  ['one out of sight', 'village@500235216202', {}, { __typename: 'NotFound' }],
  [
    'before its night',
    VILLAGE,
    { occurredOn: '2025-10-14' },
    { code: 'DATE_TOO_EARLY', field: 'occurredOn' },
  ],
  ['tomorrow', VILLAGE, { occurredOn: '2026-03-03' }, { code: 'DATE_IN_FUTURE' }],
  [
    'with somebody’s number',
    VILLAGE,
    { note: '990000199001010015' },
    { code: 'IDENTITY_NUMBER', field: 'note' },
  ],
])('a notice is not acknowledged: %s', async (_what, account, input, refusal) => {
  await supervision.lead();
  await sweep('2025-10-15');
  const [told] = await notices(VILLAGE, { own: true });
  expect(await acknowledge(account, { noticeId: told?.id, ...input })).toMatchObject(refusal);
});

test('the list of a unit names each duty with its day, and how it stands since', async () => {
  const { householdId, divisionCode } = someLead();
  const leadId = await supervision.lead({ householdId });
  await supervision.lead({ householdId });
  await sweep('2025-10-15');
  await supervision.handle('lead-verified', { leadId, householdId, divisionCode, verifiedOn: '2025-10-16' });
  const list = async (filter: object) => {
    const { data } = await supervision.ask<{
      noticeItems: { totalCount: number; edges: { node: object }[] };
    }>(
      VILLAGE,
      `query ($filter: NoticeItemFilter) { noticeItems(filter: $filter) { totalCount edges { node {
         name stage dueOn state settledOn clauses { id } obligation { kind } } } } }`,
      { filter },
    );
    return data.noticeItems.edges.map(({ node }) => node);
  };
  const item = { name: '入户核实', stage: 'OVERDUE', dueOn: '2025-10-14', clauses: [{ id: 'PA-2025-1.2a' }] };
  expect(await list({ states: ['SETTLED'] })).toEqual([
    { ...item, state: 'SETTLED', settledOn: '2025-10-16', obligation: { kind: 'VERIFICATION' } },
  ]);
  expect(await list({ states: ['STANDING'], night: '2025-10-15', kinds: ['VERIFICATION'] })).toMatchObject([
    { ...item, state: 'STANDING', settledOn: null },
  ]);
  const of = async (filter: object) => (await list({ kinds: ['VERIFICATION'], ...filter })).length;
  expect(await of({ household: householdId, dueTo: '2025-10-14' })).toBe(2);
  expect(await of({ household: 'nobody' })).toBe(0);
  const { data } = await supervision.ask<{ obligations: { edges: { node: { id: string } }[] } }>(
    VILLAGE,
    '{ obligations(kind: VERIFICATION) { edges { node { id } } } }',
  );
  const [obligation] = data.obligations.edges.map(({ node }) => node.id);
  expect(await of({ obligation })).toBe(1);
  expect(await of({ obligation: 'nothing' })).toBe(0);
  expect(await of({ dueFrom: '2025-10-15' })).toBe(0);
  expect(await of({ unit: { division: divisionCode } })).toBe(2);
  expect(await of({ unit: { division: divisionCode, sector: 'health' } })).toBe(0);
});
