import { type TurnItem, type Turns, turnsOf } from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import { Monitoring, PLACES, type Place } from '../monitoring/running-monitoring';
import { mutate } from '../mutate';
import { rowsOf } from '../running-households';
import { supplements } from '../supplements';

const NEW_LINE = `id: pu-an-line
supplements: pu-an-2025
place: { code: "500235216", name: 普安乡 }
basis: 云阳县农业农村委员会
parameters:
- { name: monitoring-line, value: "9000.00", from: 2025-03-14, to: 2025-12-31 }
- { name: monitoring-line, value: "9600.00", from: 2026-01-01, to: 2026-12-31 }
`;
const NIGHT = '2025-12-31';
let supplied: Awaited<ReturnType<typeof supplements>>;
let monitoring: Monitoring;
let turns: Turns;
beforeAll(async () => {
  supplied = await supplements({ 'pu-an-line': NEW_LINE });
  monitoring = await Monitoring.start('2026-01-15', supplied.variables);
  turns = turnsOf(monitoring.households, turnJob('households'), 'householdsItems');
});
afterAll(async () => {
  await monitoring?.households.drop();
  await supplied?.remove();
});

let registered = 0;
async function monitored(place: Place, identifiedOn: string, eliminatedOn?: string): Promise<string> {
  const { village } = PLACES[place];
  const code = `${village.slice(0, 9)}798${String(++registered).padStart(3, '0')}`;
  const id = await monitoring.register(place, code);
  await monitoring.takeOver(place, id, identifiedOn, eliminatedOn);
  return id;
}

const COUNTY = 'county@500235';
async function earned(householdId: string, occurredOn: string, wages: string): Promise<void> {
  const [person] = await rowsOf<{ id: string }>(
    monitoring.households,
    'SELECT person_id AS id FROM membership WHERE household_id = $1',
    [householdId],
  );
  const members = [{ personId: person?.id, registration: 'RURAL', sharesIncome: true, wages }];
  const answer = await mutate<{ __typename: string }>(monitoring.households, COUNTY, {
    mutation: 'assessIncome',
    input: { householdId, occurredOn, members, idempotencyKey: `income-${householdId}` },
    fields: '... on UserError { code message }',
  });
  expect(answer).toEqual({ __typename: 'IncomeAssessed' });
}
const leads = (householdId: string) =>
  rowsOf<{ id: string; foundOn: string; state: string }>(
    monitoring.households,
    'SELECT id, found_on::text AS "foundOn", state FROM lead WHERE household_id = $1',
    [householdId],
  );
async function visited(householdId: string): Promise<void> {
  const [lead] = await leads(householdId);
  const answer = await mutate<{ __typename: string }>(monitoring.households, 'village@500235216220', {
    mutation: 'verifyLead',
    input: {
      ...{ leadId: lead?.id, riskFound: false, finding: '收入已恢复', occurredOn: '2026-01-15' },
      idempotencyKey: `visit-${householdId}`,
    },
    fields: '... on UserError { code message }',
  });
  expect(answer).toEqual({ __typename: 'LeadVerified' });
}

async function previewed(county: string, day: string): Promise<TurnItem[]> {
  const { runId } = await turns.preview(county, day);
  return turns.items(`county@${county}`, runId);
}
const of = (items: readonly TurnItem[], household: string) =>
  Object.fromEntries(items.filter((item) => item.household === household).map((item) => [item.rule, item]));

test('AY-2025-1.1a, AY-2025-1.1c, AY-2025-2.1c, AY-2025-2.3a, AY-2025-3.4a: what the end of 2025 is for households of 安阳', async () => {
  const open = await monitored('AN_YANG', '2024-05-10');
  const released = await monitored('AN_YANG', '2024-05-10', '2025-02-01');
  const before = await monitored('AN_YANG', '2023-05-10', '2024-12-31');
  const items = await previewed('410526', NIGHT);

  expect(of(items, open)).toMatchObject({
    'key-household-status': {
      ...{ change: 'ENDS', clause: 'AY-2025-1.1c', withoutSupport: true },
      ...{ before: { keyYear: '2025' }, after: { keyYear: null } },
    },
    'not-eliminated': {
      ...{ change: 'LISTED', clause: 'AY-2025-2.3a' },
      after: { monitored: 'MONITORED', pairing: 'KEPT' },
    },
  });
  expect(Object.keys(of(items, open)).sort()).toEqual(['key-household-status', 'not-eliminated']);
  expect(of(items, released)).toMatchObject({
    'key-household-status': { facts: { identifiedOn: '2024-05-10', eliminatedOn: '2025-02-01' } },
    'pairing-duty': {
      ...{ change: 'ENDS', clause: 'AY-2025-3.4a' },
      before: { pairing: 'LOCKED', until: '2025-12-31', fourNoRemovals: 'KEPT' },
      after: { pairing: 'MAY_END', fourNoRemovals: 'KEPT' },
    },
  });
  expect(Object.keys(of(items, released)).sort()).toEqual(['key-household-status', 'pairing-duty']);
  expect(of(items, before)).toMatchObject({
    'unchanged-households': { change: 'UNCHANGED', clause: 'AY-2025-2.1c' },
  });
  expect(Object.keys(of(items, before))).toEqual(['unchanged-households']);
});

test('JY-2025-1.1b, JY-2025-0.1: 济源 must set the line of 2026, the transition period is reviewed, and nothing of it stops by itself', async () => {
  const items = await previewed('419001', NIGHT);
  expect(items).toEqual([
    expect.objectContaining({
      ...{ rule: 'lines-to-set', change: 'MUST_BE_SET', clause: 'JY-2025-1.1c' },
      ...{ undecided: 'NOT_SET', decidedBy: 'county', state: 'UNDECIDED' },
      before: { what: '防止返贫致贫监测线', value: '8600.00', unit: 'CNY-per-person-year' },
      after: { what: '防止返贫致贫监测线', value: null, unit: 'CNY-per-person-year' },
    }),
    expect.objectContaining({ rule: 'document-at-day', change: 'REVIEWED', clause: 'JY-2025-0.1' }),
  ]);
});

test('PA-2025-0.1: 普安乡 goes on: no household of it is touched at the end of 2025', async () => {
  const household = await monitored('PU_AN', '2024-05-10');
  const items = await previewed('500235', NIGHT);
  expect(items.filter((item) => item.household === household)).toEqual([]);
  expect(items.filter(({ rule }) => rule === 'document-at-day')).toMatchObject([
    { change: 'CONTINUES', clause: 'PA-2025-0.1' },
  ]);
});

test('PA-2025-4.2a: a new line lists who falls below it; done, each has a lead; undone, those that nobody visited go', async () => {
  const county = '500235';
  const below = async () => {
    const code = `500235216798${String(++registered).padStart(3, '0')}`;
    const id = await monitoring.register('PU_AN', code);
    await earned(id, '2025-12-01', '9500.00');
    return id;
  };
  const [first, second, monitoredNow] = [await below(), await below(), await below()];
  await monitoring.takeOver('PU_AN', monitoredNow, '2025-12-10');
  const run = await turns.preview(county, NIGHT);
  const listed = async (filter = {}) =>
    (await turns.items(`county@${county}`, run.runId, filter)).filter(({ rule }) => rule === 'new-line');
  expect((await listed()).map(({ household }) => household).sort()).toEqual([first, second].sort());
  expect((await listed())[0]).toMatchObject({
    ...{ change: 'LISTED', clause: 'PA-2025-4.2a' },
    facts: { line: '9600.00', income: '9500.00', members: '1', assessedOn: '2025-12-01' },
  });

  await turns.apply(run, county, NIGHT);
  expect(await leads(first)).toMatchObject([{ foundOn: '2026-01-15', state: 'RECEIVED' }]);
  const again = await turns.preview(county, NIGHT);
  expect(
    (await turns.items(`county@${county}`, again.runId)).filter(({ rule }) => rule === 'new-line'),
  ).toEqual([]);

  await visited(second);
  await turns.undo(run.runId, county, NIGHT);
  expect(await leads(first)).toEqual([]);
  expect(await leads(second)).toMatchObject([{ state: 'VERIFIED' }]);
  expect(await listed({ state: 'KEPT' })).toMatchObject([{ household: second, restedBy: '已入户核实' }]);
});
