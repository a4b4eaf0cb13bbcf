import { input } from '../cases/running-case';
import { mutate } from '../mutate';
import { COUNTY, head, member, newKey, OTHER_VILLAGE, Register, TOWNSHIP, VILLAGE } from './running-register';

const VILLAGER = `village@${VILLAGE}`;
const NEIGHBOUR = `village@${OTHER_VILLAGE}`;
const ABROAD = '410181001003';
const ARRIVAL = 'township@410181001';

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

interface Counted {
  leads: { totalCount: number; edges: { node: { foundOn: string; household: { code: string } } }[] };
  monitoringCases: {
    totalCount: number;
    edges: { node: { state: string; standing: { state: string } | null; household: { code: string } } }[];
  };
  monitoredHouseholds: { totalCount: number; edges: { node: { code: string } }[] };
  households: { totalCount: number; edges: { node: { code: string } }[] };
  tasks: { totalCount: number };
  leadCounts: { count: number }[];
  caseCounts: { count: number }[];
  monitoringCounts: { total: { open: number } };
}

/** What an account sees in its lists and counts of a day. */
async function seen(account: string, asOf: string) {
  const { data, errors } = await register.households.ask<Counted>(
    account,
    `query ($asOf: Date!) {
      leads(filter: { asOf: $asOf }) { totalCount edges { node { foundOn household { code } } } }
      monitoringCases(filter: { asOf: $asOf }) { totalCount
        edges { node { state standing(asOf: $asOf) { state } household { code } } } }
      monitoredHouseholds(filter: { asOf: $asOf, monitored: true }) { totalCount edges { node { code } } }
      households(filter: { asOf: $asOf, monitored: true, riskEliminated: false }) { totalCount edges { node { code } } }
      tasks(filter: { asOf: $asOf, kinds: [VERIFY_LEAD, CASE_STEP, MAKE_PLAN] }) { totalCount }
      leadCounts(filter: { asOf: $asOf }) { count }
      caseCounts(filter: { asOf: $asOf }) { count }
      monitoringCounts(asOf: $asOf) { total { open } } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  const codes = ({ edges }: Counted['households']) => edges.map(({ node }) => node.code).sort();
  expect(codes(data.households)).toEqual(codes(data.monitoredHouseholds));
  const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  return {
    data,
    numbers: [
      ...[data.leads.totalCount, data.monitoringCases.totalCount, data.monitoredHouseholds.totalCount],
      ...[data.tasks.totalCount, sum(data.leadCounts), sum(data.caseCounts)],
      data.monitoringCounts.total.open,
    ],
  };
}

async function begun(householdId: string): Promise<string> {
  const lead = { householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn: '2025-06-02' };
  const fields = '... on LeadReceived { lead { id } }';
  const received = await mutate<{ lead: { id: string } }>(register.households, VILLAGER, {
    ...{ mutation: 'receiveLead', input: { ...lead, idempotencyKey: newKey() }, fields },
  });
  const leadId = received.lead.id;
  const visit = {
    leadId,
    occurredOn: '2025-06-03',
    riskFound: true,
    finding: '漏雨',
    idempotencyKey: newKey(),
  };
  await mutate(register.households, VILLAGER, { mutation: 'verifyLead', input: visit, fields: '__typename' });
  const meeting = input('holdSpecialMeeting', { leadId }, '2025-06-04', { idempotencyKey: newKey() });
  await mutate(register.households, TOWNSHIP, {
    ...{ mutation: 'holdSpecialMeeting', input: meeting, fields: '... on UserError { message }' },
  });
  return leadId;
}

async function monitored(householdId: string): Promise<void> {
  const taken = { householdId, category: 'MARGINAL', identifiedOn: '2025-03-01', occurredOn: '2025-05-20' };
  await mutate(register.households, COUNTY, {
    mutation: 'takeOverMonitoring',
    input: { ...taken, reason: '系统内已有', idempotencyKey: newKey() },
    fields: '... on UserError { message }',
  });
}

const NOTHING = [0, 0, 0, 0, 0, 0, 0];

test('the county that a household left keeps it on the days before, as it was; the other sees those days not as its own', async () => {
  const { id } = await register.family([head('甲')]);
  const before = await seen(COUNTY, '2025-06-10');
  expect(before.numbers).toEqual(NOTHING);
  await begun(id);
  const other = await register.family([head('戊')]);
  await monitored(other.id);
  const reported = await seen(COUNTY, '2025-06-10');
  expect(reported.numbers.slice(0, 3)).toEqual([1, 1, 1]);

  for (const householdId of [id, other.id]) {
    const offer = { householdId, toDivision: ABROAD, occurredOn: '2025-06-16', reason: '迁往外地' };
    const offered = await register.act(TOWNSHIP, 'offerMove', { ...offer, idempotencyKey: newKey() });
    const accept = { offerId: offered.offer?.id, occurredOn: '2025-06-16', idempotencyKey: newKey() };
    expect(await register.act(ARRIVAL, 'acceptMove', accept)).toMatchObject({ movement: { kind: 'MOVED' } });
  }

  const after = await seen(COUNTY, '2025-06-10');
  expect(after.numbers).toEqual(reported.numbers);
  expect(after.data).toEqual(reported.data);
  expect((await seen(COUNTY, '2025-06-16')).numbers).toEqual(NOTHING);
  expect((await seen(ARRIVAL, '2025-06-15')).numbers).toEqual(NOTHING);
  expect((await seen(ARRIVAL, '2025-06-16')).numbers).toEqual(reported.numbers);
  // What becomes of it there is not told here, on whatever day.
  const lead = { householdId: id, channel: 'DAILY_CHECK', leadType: 'WATER', occurredOn: '2025-06-17' };
  await mutate(register.households, ARRIVAL, {
    mutation: 'receiveLead',
    input: { ...lead, idempotencyKey: newKey() },
    fields: '__typename',
  });
  expect((await seen(COUNTY, '2025-06-10')).data).toEqual(reported.data);
});

test('a village that a household left for another keeps the days before likewise', async () => {
  const { id } = await register.family([head('乙')]);
  await begun(id);
  const reported = await seen(VILLAGER, '2025-06-10');
  const ofNeighbour = await seen(NEIGHBOUR, '2025-06-10');
  const move = { householdId: id, toDivision: OTHER_VILLAGE, occurredOn: '2025-06-12', reason: '搬迁' };
  await register.act(TOWNSHIP, 'moveHousehold', { ...move, idempotencyKey: newKey() });
  expect((await seen(VILLAGER, '2025-06-10')).data).toEqual(reported.data);
  expect((await seen(NEIGHBOUR, '2025-06-10')).numbers).toEqual(ofNeighbour.numbers);
  expect((await seen(NEIGHBOUR, '2025-06-12')).numbers[0]).toBe((ofNeighbour.numbers[0] ?? 0) + 1);
  // Who sees both sees it once on each day.
  const township = await seen(TOWNSHIP, '2025-06-11');
  expect((await seen(TOWNSHIP, '2025-06-12')).numbers).toEqual(township.numbers);
});

test('before a split with which the case goes, the original household is the monitored one; after it the new one', async () => {
  const { id, persons } = await register.family([head('丙'), member('丁')], { division: OTHER_VILLAGE });
  await monitored(id);
  const codes = async (day: string) => {
    const { data } = await seen(NEIGHBOUR, day);
    return data.monitoredHouseholds.edges.map(({ node }) => node.code);
  };
  const [original] = await codes('2025-06-30');
  const split = await register.act(TOWNSHIP, 'splitHousehold', {
    ...{ householdId: id, members: [{ personId: persons.丁 }], newHeadId: persons.丁, caseGoesWith: 'GOES' },
    ...{ occurredOn: '2025-07-01', reason: '分家', idempotencyKey: newKey() },
  });
  const created = split.household?.id ?? '';
  expect(await codes('2025-06-30')).toEqual([original]);
  expect(await codes('2025-07-01')).toEqual([split.household?.code]);
  const monitoredOn = async (household: string, asOf: string) => {
    const { data } = await register.households.ask<{ household: { monitored: { category: string } | null } }>(
      COUNTY,
      'query ($id: ID!, $asOf: Date) { household(id: $id) { monitored(asOf: $asOf) { category } } }',
      { id: household, asOf },
    );
    return data.household.monitored?.category ?? null;
  };
  expect([await monitoredOn(id, '2025-06-30'), await monitoredOn(id, '2025-07-01')]).toEqual([
    'MARGINAL',
    null,
  ]);
  expect([await monitoredOn(created, '2025-06-30'), await monitoredOn(created, '2025-07-01')]).toEqual([
    null,
    'MARGINAL',
  ]);
});
