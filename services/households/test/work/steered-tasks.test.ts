import type { EventPayloads } from '@dixian/events';
import { COUNTY, head, Register, TOWNSHIP, VILLAGE } from '../movement/running-register';

type Told = EventPayloads['obligation-steered']['obligations'][number];

let register: Register;
beforeAll(async () => {
  register = await Register.start();
});
afterAll(() => register?.households.drop());

interface Seen {
  id: string;
  status: string;
  dueOn: string | null;
}

let keys = 0;

/** A household with a lead that waits for its visit. */
async function visited(): Promise<{ householdId: string; leadId: string }> {
  const { id: householdId } = await register.family([head(`户主${keys}`)]);
  keys += 1;
  const { data } = await register.households.ask<{ receiveLead: { lead: { id: string } } }>(
    TOWNSHIP,
    `mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { ... on LeadReceived { lead { id } } } }`,
    {
      input: {
        ...{ householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn: '2025-09-30' },
        idempotencyKey: `steered-${keys}`,
      },
    },
  );
  return { householdId, leadId: data.receiveLead.lead.id };
}

const steered = (householdId: string, leadId: string, change: Partial<Told> = {}): Told => ({
  ...{ obligationId: leadId, version: 2, kind: 'VERIFICATION', department: null },
  ...{ subject: { kind: 'LEAD', id: leadId }, householdId, divisionCode: VILLAGE, dueOn: '2025-10-14' },
  ...{
    provisional: false,
    waivedOn: null,
    suspendedFrom: null,
    suspendedUntil: null,
    level: null,
    ...change,
  },
});
const tell = (...obligations: Told[]) => register.households.deliver('obligation-steered', { obligations });

/** The visit of a household as each list and count has it on a day. */
async function visit(household: string, asOf: string, levels = ['VILLAGE']) {
  const { data, errors } = await register.households.ask<{
    tasks: { edges: { status: string; node: Omit<Seen, 'status'> }[] };
    late: { totalCount: number };
    counts: { late: number; dueThisWeek: number }[];
    leads: { late: number }[];
  }>(
    COUNTY,
    `query ($household: ID!, $asOf: Date!, $levels: [TaskLevel!]) {
       tasks(filter: { household: $household, asOf: $asOf, levels: $levels }) { edges { status node { id dueOn } } }
       late: tasks(filter: { household: $household, asOf: $asOf, levels: $levels, overdue: true }) { totalCount }
       counts: taskCounts(filter: { household: $household, asOf: $asOf, levels: $levels }, groupBy: []) { late dueThisWeek }
       leads: leadCounts(filter: { household: $household, asOf: $asOf }, groupBy: []) { late } }`,
    { household, asOf, levels },
  );
  expect(errors).toBeUndefined();
  const [task] = data.tasks.edges;
  const late = [data.late.totalCount, data.counts[0]?.late ?? 0];
  expect(new Set(late).size).toBe(1);
  if (levels.length === 1 && levels[0] === 'VILLAGE') expect(data.leads[0]?.late).toBe(late[0]);
  return task && { status: task.status, dueOn: task.node.dueOn, late: late[0] };
}

test('the visit of a waived duty is late no more from that day on, and stays to be done', async () => {
  const { householdId, leadId } = await visited();
  expect(await visit(householdId, '2025-10-20')).toEqual({ status: 'OVERDUE', dueOn: '2025-10-14', late: 1 });
  await tell(steered(householdId, leadId, { waivedOn: '2025-10-20' }));
  expect(await visit(householdId, '2025-10-19')).toMatchObject({ status: 'OVERDUE', late: 1 });
  expect(await visit(householdId, '2025-10-20')).toEqual({ status: 'WAIVED', dueOn: '2025-10-14', late: 0 });
  expect(await visit(householdId, '2025-12-01')).toMatchObject({ status: 'WAIVED', late: 0 });
});

test('of a suspended duty the newest word stands, in whatever order and however often it comes', async () => {
  const { householdId, leadId } = await visited();
  const suspended = steered(householdId, leadId, { suspendedFrom: '2025-10-13' });
  const resumed = { ...suspended, version: 3, suspendedUntil: '2025-11-10', dueOn: '2025-11-11' };
  await tell(suspended);
  expect(await visit(householdId, '2025-10-12')).toMatchObject({ status: 'OPEN' });
  expect(await visit(householdId, '2025-10-20')).toMatchObject({ status: 'SUSPENDED', late: 0 });
  await tell(resumed);
  await tell(suspended);
  await tell(resumed, suspended);
  expect(await visit(householdId, '2025-11-09')).toMatchObject({ status: 'SUSPENDED' });
  expect(await visit(householdId, '2025-11-11')).toEqual({ status: 'OPEN', dueOn: '2025-11-11', late: 0 });
  expect(await visit(householdId, '2025-11-12')).toMatchObject({ status: 'OVERDUE', late: 1 });
});

test('a duty that was transferred waits for the office it was given to', async () => {
  const { householdId, leadId } = await visited();
  await tell(steered(householdId, leadId, { level: 'township' }));
  expect(await visit(householdId, '2025-10-01')).toBeUndefined();
  expect(await visit(householdId, '2025-10-01', ['TOWNSHIP'])).toMatchObject({ status: 'OPEN' });
});

test("a department's task whose duty was waived before it was told is not late, and stays so when it is told anew", async () => {
  const { id: householdId } = await register.family([head('先免')]);
  const taskId = '0199a1b2-0000-7000-8000-000000000771';
  const obligationId = '0199a1b2-0000-7000-8000-000000000772';
  await tell({
    ...steered(householdId, householdId, { waivedOn: '2025-11-20', dueOn: '2025-11-18' }),
    ...{ obligationId, kind: 'RENOVATION_FUNDS', department: 'housing-water' },
    subject: { kind: 'RENOVATION', id: taskId },
  });
  const task = {
    ...{ taskId, version: 1, department: 'housing-water', kind: 'FUNDS_DUE', form: 'payRenovation' },
    words: { zh: '拨付补助资金', en: 'pay the grant' },
    ...{ fact: 'HOUSING', householdId, personId: null, divisionCode: VILLAGE, level: 'county' as const },
    ...{ sector: 'housing-water', openedOn: '2025-11-03', dueOn: '2025-11-10', provisional: false },
    ...{ closedOn: null, clauseIds: [], obligationId },
  };
  const asked = () => visit(householdId, '2025-11-19', ['COUNTY']);
  await register.households.deliver('task-changed', { tasks: [task] });
  expect(await asked()).toEqual({ status: 'OVERDUE', dueOn: '2025-11-18', late: 1 });
  await register.households.deliver('task-changed', { tasks: [{ ...task, version: 2 }] });
  expect(await asked()).toMatchObject({ dueOn: '2025-11-18' });
  expect(await visit(householdId, '2025-11-20', ['COUNTY'])).toMatchObject({ status: 'WAIVED', late: 0 });
});

test('the steps of a household of another county are steered by nobody here', async () => {
  const { householdId, leadId } = await visited();
  await tell(steered(householdId, leadId, { waivedOn: '2025-10-20' }));
  const other = await register.households.ask<{ tasks: { edges: object[] } }>(
    'county@500236',
    `{ tasks(filter: { household: "${householdId}" }) { edges { status } } }`,
  );
  expect(other.data.tasks.edges).toEqual([]);
});
