import { randomUUID } from 'node:crypto';
import { obligationsOf, type Supervision, someLead, startSupervision } from '../running-supervision';

const HOME = '500235216201';
const ABROAD = '410181001003';
const at = (minute: number) => `2025-10-01T08:${String(minute).padStart(2, '0')}:00Z`;

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-10-20' });
});
afterAll(() => supervision?.stop());

const kinds = async (account: string, leadId: string) =>
  Object.keys(await obligationsOf(supervision, account, leadId, '2025-10-20')).sort();

const BOTH = ['IDENTIFICATION', 'VERIFICATION'];

const move = (householdId: string, minute: number, change: object = {}) =>
  supervision.handle(
    'household-moved',
    { moves: [{ householdId, keptBy: householdId, divisionCode: ABROAD, leadIds: null, ...change }] },
    at(minute),
  );

/** Days by kind, which a move leaves as they were: they follow from the place where the clock began. */
const days = async (account: string, leadId: string) =>
  Object.values(await obligationsOf(supervision, account, leadId, '2025-10-20')).map(({ dueOn }) => dueOn);

test('obligations, notices and leads follow a household; the old county sees none of them, the days stay', async () => {
  const lead = someLead();
  await supervision.handle('lead-received', lead, at(0));
  await supervision.ask(
    'county@500235',
    'mutation ($input: RunOverdueSweepInput!) { runOverdueSweep(input: $input) { __typename } }',
    { input: { occurredOn: '2025-10-20', idempotencyKey: 'sweep' } },
  );
  const before = await days('county@500235', lead.leadId);
  await move(lead.householdId, 1);
  expect(await kinds('county@500235', lead.leadId)).toEqual([]);
  expect(await kinds('county@410181', lead.leadId)).toEqual(BOTH);
  expect(await days('county@410181', lead.leadId)).toEqual(before);
  const notices = await supervision.ask<{ overdueNotices: { edges: object[] } }>(
    'county@410181',
    '{ overdueNotices { edges { node { id } } } }',
  );
  expect(notices.data.overdueNotices.edges.length).toBeGreaterThan(0);
});

test('an event of before that comes after finds its household where it is now, also through a merger', async () => {
  const lead = someLead();
  const keeper = randomUUID();
  await move(lead.householdId, 1);
  await move(lead.householdId, 2, { keptBy: keeper, divisionCode: '410181001004' });
  await supervision.handle('lead-received', lead, at(0));
  expect(await kinds('village@410181001004', lead.leadId)).toEqual(BOTH);
  await supervision.handle(
    'lead-verified',
    { leadId: lead.leadId, householdId: lead.householdId, divisionCode: HOME, verifiedOn: '2025-10-01' },
    at(0),
  );
  const { data } = await supervision.ask<{
    _entities: { obligations: { edges: { node: { metOn: string } }[] } }[];
  }>(
    'village@410181001004',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { obligations { edges { node { metOn } } } } } }`,
    { of: [{ __typename: 'Household', id: keeper }] },
  );
  expect(data._entities[0]?.obligations.edges.map(({ node }) => node.metOn).sort()).toEqual([
    '2025-10-01',
    null,
  ]);
});

test('moves that overtake one another end at the last; a second delivery changes nothing', async () => {
  const lead = someLead();
  await supervision.handle('lead-received', lead, at(0));
  await move(lead.householdId, 5, { divisionCode: '410181001004' });
  await move(lead.householdId, 3);
  await move(lead.householdId, 5, { divisionCode: '410181001004' });
  expect(await kinds('village@410181001004', lead.leadId)).toEqual(BOTH);
});

test('of a split only the leads named go; later ones of either household are left where they were recorded', async () => {
  const [stays, goes] = [someLead(), someLead()];
  const parted = randomUUID();
  goes.householdId = stays.householdId;
  await supervision.handle('lead-received', goes, at(0));
  await move(stays.householdId, 1, { keptBy: parted, leadIds: [goes.leadId] });
  await supervision.handle('lead-received', stays, at(2));
  expect(await kinds('county@410181', goes.leadId)).toEqual(BOTH);
  expect(await kinds('county@500235', stays.leadId)).toEqual(BOTH);
});

test('a code that changed before or after a move is followed as well', async () => {
  const [moved, late] = [someLead(), someLead()];
  late.householdId = moved.householdId;
  await supervision.handle('lead-received', moved, at(0));
  const recode = { divisionId: randomUUID(), oldCode: '410181001', newCode: '410181901', from: '2025-10-01' };
  await supervision.handle('division-recoded', recode, at(7));
  // Recorded before the new code, handled after it.
  await move(moved.householdId, 6);
  await supervision.handle('lead-received', late, at(1));
  for (const { leadId } of [moved, late]) expect(await kinds('village@410181901003', leadId)).toEqual(BOTH);
});

interface Listed {
  obligations: { totalCount: number; edges: { node: { status: string; kind: string } }[] };
}

const listed = async (account: string, asOf: string) => {
  const { data } = await supervision.ask<Listed>(
    account,
    'query ($asOf: Date) { obligations(asOf: $asOf) { totalCount edges { node { kind status } } } }',
    { asOf },
  );
  return data.obligations;
};

test('the county that a household left keeps its obligations on the days before, as they were, and nothing of later', async () => {
  await supervision.clear();
  const lead = { ...someLead(), foundOn: '2025-09-25' };
  await supervision.handle('lead-received', lead, at(0));
  const reported = await listed('county@500235', '2025-09-29');
  expect(reported.totalCount).toBe(2);
  await move(lead.householdId, 1, { movedOn: '2025-10-01' });
  const verified = { leadId: lead.leadId, householdId: lead.householdId, divisionCode: ABROAD };
  await supervision.handle('lead-verified', { ...verified, verifiedOn: '2025-09-28' }, at(2));
  expect(await listed('county@500235', '2025-09-29')).toEqual(reported);
  expect((await listed('county@500235', '2025-10-01')).totalCount).toBe(0);
  expect((await listed('county@410181', '2025-09-30')).totalCount).toBe(0);
  expect((await listed('county@410181', '2025-10-01')).totalCount).toBe(2);
});

test('an event of before the move that comes after it counts where the household was', async () => {
  await supervision.clear();
  const lead = { ...someLead(), foundOn: '2025-09-25' };
  await move(lead.householdId, 1, { movedOn: '2025-10-01' });
  await supervision.handle('lead-received', lead, at(0));
  expect((await listed('county@500235', '2025-09-29')).totalCount).toBe(2);
  expect((await listed('county@410181', '2025-09-29')).totalCount).toBe(0);
  expect((await listed('county@410181', '2025-10-01')).totalCount).toBe(2);
});
