import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@dixian/events';
import { systemScope } from '@dixian/service';
import { type Households, rowsOf } from '../running-households';
import { toldHouseholds, VILLAGE } from './told-households';

let households: Households;
let ids: string[];

beforeAll(async () => {
  ({ households, ids } = await toldHouseholds('2025-09-01'));
});
afterAll(() => households?.drop());

type Hit = EventPayloads['screening-hit']['hits'][number];

const hit = (change: Partial<Hit> = {}): Hit => ({
  householdId: ids[0] as string,
  personId: null,
  divisionCode: VILLAGE,
  rule: 'house-unsafe',
  period: '2025',
  foundOn: '2025-09-30',
  leadType: 'HOUSING',
  department: '住建',
  note: 'D级',
  ...change,
});

const told = (...hits: Hit[]) => households.deliver('screening-hit', { hits });

interface Lead {
  id: string;
  channel: string;
  leadType: string;
  foundOn: string;
  receivedOn: string | null;
  pushedBy: string | null;
  state: string;
  person: { id: string } | null;
}

async function leadsOf(id: string | undefined, account = 'county@500235'): Promise<Lead[]> {
  const { data, errors } = await households.ask<{
    household: { leads: { edges: { node: Lead }[] } } | null;
  }>(
    account,
    `query ($id: ID!) { household(id: $id) { leads { edges { node {
       id channel leadType foundOn receivedOn pushedBy state person { id } } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.household?.leads.edges.map(({ node }) => node) ?? [];
}

const count = async (sql: string, parameters: unknown[]) =>
  (await rowsOf<{ n: number }>(households, `SELECT count(*)::int AS n FROM ${sql}`, parameters))[0]?.n;

test('PA-2025-1.2.4a: a hit becomes one lead for its household, rule and period, however often it comes', async () => {
  await told(hit(), hit({ note: 'again in the same event' }));
  await told(hit({ foundOn: '2025-10-20', note: 'later in the same year' }));
  await Promise.all([told(hit()), told(hit()), told(hit())]);
  const [lead, ...others] = await leadsOf(ids[0]);
  expect(others).toEqual([]);
  expect(lead).toMatchObject({
    channel: 'DEPARTMENT_PUSH',
    leadType: 'HOUSING',
    foundOn: '2025-09-30',
    receivedOn: '2025-09-30',
    pushedBy: '住建',
    state: 'RECEIVED',
    person: null,
  });
  const of = [lead?.id];
  expect(await count(`outbox WHERE type = 'lead-received' AND payload ->> 'leadId' = $1`, of)).toBe(1);
  // Tuesday 30 September; 1 to 8 October are off, Saturday the 11th is worked: five working days end on the 14th.
  expect(
    await count(`task WHERE subject_id = $1 AND kind = 'VERIFY_LEAD' AND due_on = '2025-10-14'`, of),
  ).toBe(1);
});

test('another rule, another period and another household are leads of their own', async () => {
  const [person] = await rowsOf<{ id: string }>(households, 'SELECT id FROM person WHERE household_id = $1', [
    ids[1],
  ]);
  await told(
    hit({ householdId: ids[1], period: '2024', foundOn: '2024-12-31' }),
    hit({ householdId: ids[1] }),
    hit({
      householdId: ids[1],
      personId: person?.id,
      rule: 'schooling-insecure',
      leadType: 'OTHER',
      department: '教育',
      receivedOn: '2025-10-09',
    }),
  );
  const leads = await leadsOf(ids[1]);
  expect(leads).toHaveLength(3);
  expect(leads.find(({ leadType }) => leadType === 'OTHER')).toMatchObject({
    receivedOn: '2025-10-09',
    person: { id: person?.id },
  });
});

test('a person of another household is left out of the lead, the lead stands', async () => {
  const [stranger] = await rowsOf<{ id: string }>(
    households,
    'SELECT id FROM person WHERE household_id = $1',
    [ids[1]],
  );
  await told(hit({ householdId: ids[2], personId: stranger?.id }));
  expect(await leadsOf(ids[2])).toMatchObject([{ person: null }]);
});

test('a hit on a household that is not registered yet waits, and gets its lead with the next event', async () => {
  const id = randomUUID();
  await told(hit({ householdId: id }));
  expect(await count('lead WHERE household_id = $1', [id])).toBe(0);
  await households.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO household (id, code, division_id, division_code, source, exported_on)
       SELECT $1, '500235216799903', division_id, division_code, source, exported_on FROM household WHERE id = $2`,
      [id, ids[0]],
    ),
  );
  await told(hit());
  expect(await leadsOf(id)).toMatchObject([{ foundOn: '2025-09-30', pushedBy: '住建' }]);
});

test('the department sees the leads it pushed, another department and a neighbour county do not', async () => {
  expect(await leadsOf(ids[0], 'housing@500235')).toHaveLength(1);
  expect(await leadsOf(ids[0], 'education@500235')).toEqual([]);
  expect(await leadsOf(ids[0], 'county@500101')).toEqual([]);
  const hidden = await rowsOf(households, 'SELECT FROM screening_hit', [], '500101');
  expect(hidden).toEqual([]);
});

test('a hit on a household in which nobody was left any more opens no lead; one of a day before does', async () => {
  const empty = ids.at(-1);
  await households.service.parts.workerDb.write(systemScope, (statements) =>
    statements.query(`UPDATE membership SET left_on = '2025-10-01' WHERE household_id = $1`, [empty]),
  );
  const before = (await leadsOf(empty)).length;
  await told(hit({ householdId: empty as string, rule: 'nobody-left', foundOn: '2025-10-02' }));
  expect(await leadsOf(empty)).toHaveLength(before);
  await told(hit({ householdId: empty as string, rule: 'somebody-left', foundOn: '2025-10-01' }));
  expect(await leadsOf(empty)).toHaveLength(before + 1);
});

test('PA-2025-1.2.3: an application that civil affairs took down comes in by daily checks', async () => {
  const [id] = ids;
  await told(
    hit({
      householdId: id as string,
      rule: 'relief-granted',
      period: '2025-08',
      foundOn: '2025-08-06',
      leadType: 'OTHER',
      channel: 'DAILY_CHECK',
      department: '民政',
      note: '申请或享受临时救助',
    }),
  );
  expect(await leadsOf(id)).toContainEqual(
    expect.objectContaining({ channel: 'DAILY_CHECK', leadType: 'OTHER', foundOn: '2025-08-06' }),
  );
});
