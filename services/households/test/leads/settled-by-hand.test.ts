import { head, newKey, Register } from '../movement/running-register';
import { mutate } from '../mutate';
import { short, type TaskSeen, tasksOf } from '../work/running-tasks';

// A place that prints no procedure of identification.
const VILLAGE = '419001109201';
const TOWNSHIP = 'township@419001109';
const COUNTY = 'county@419001';

interface Answer {
  __typename: string;
  code?: string;
  lead?: { id: string; settlement: object | null };
}

let register: Register;
beforeAll(async () => {
  register = await Register.start('2025-12-01');
});
afterAll(() => register?.households.drop());

const fields = (
  type: string,
) => `... on ${type} { lead { id settlement { settledOn outcome reason account } } }
  ... on UserError { code } `;

async function verified(householdId: string, place: string, riskFound = true): Promise<string> {
  const account = `village@${place}`;
  const received = await mutate<Answer>(register.households, account, {
    mutation: 'receiveLead',
    input: {
      ...{ householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING' },
      ...{ occurredOn: '2025-06-02', idempotencyKey: newKey() },
    },
    fields: fields('LeadReceived'),
  });
  const leadId = received.lead?.id ?? '';
  await mutate<Answer>(register.households, account, {
    mutation: 'verifyLead',
    input: { leadId, occurredOn: '2025-06-03', riskFound, finding: '屋顶漏雨', idempotencyKey: newKey() },
    fields: fields('LeadVerified'),
  });
  return leadId;
}

const settle = (account: string, leadId: string, change: object = {}) =>
  mutate<Answer>(register.households, account, {
    mutation: 'settleLead',
    input: {
      ...{ leadId, outcome: 'HANDLED', reason: '村里已修好屋顶', occurredOn: '2025-06-10' },
      ...{ idempotencyKey: newKey(), ...change },
    },
    fields: fields('LeadSettled'),
  });

const tasks = async (household: string, account = COUNTY): Promise<TaskSeen[]> =>
  (await tasksOf(register, account, { household, levels: ['VILLAGE', 'TOWNSHIP', 'COUNTY'] })).tasks.filter(
    ({ kind }) => kind !== 'ANSWER_PROMPT',
  );

test('a risk found where no procedure is printed is a task of the township, which its word ends with a reason', async () => {
  const { id } = await register.family([head('甲')], { division: VILLAGE });
  const leadId = await verified(id, VILLAGE);
  const [task, ...others] = await tasks(id);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ kind: 'SETTLE_LEAD', level: 'TOWNSHIP', clauses: [], lead: { id: leadId } });
  expect(await settle(`village@${VILLAGE}`, leadId)).toMatchObject({ __typename: 'NotPermitted' });
  expect(await settle(TOWNSHIP, leadId, { reason: ' ' })).toMatchObject({ code: 'REQUIRED' });
  expect(await settle(TOWNSHIP, leadId, { occurredOn: '2025-06-02' })).toMatchObject({
    code: 'BEFORE_PREVIOUS_STEP',
  });
  expect(await settle(TOWNSHIP, leadId)).toMatchObject({
    lead: {
      settlement: {
        settledOn: '2025-06-10',
        outcome: 'HANDLED',
        reason: '村里已修好屋顶',
        account: expect.any(String),
      },
    },
  });
  expect(await tasks(id)).toEqual([]);
  expect(await settle(COUNTY, leadId)).toMatchObject({ code: 'LEAD_SETTLED' });
});

test('where a procedure is printed it decides, and nobody settles by a word', async () => {
  const place = '500235216220';
  const { id } = await register.family([head('乙')], { division: place });
  const leadId = await verified(id, place);
  expect(await settle('township@500235216', leadId)).toMatchObject({ code: 'PROCEDURE_DECIDES' });
});

test('a household that moves to where no procedure is printed brings its lead there as a task, with the day it had', async () => {
  const place = '500235216220';
  const { id } = await register.family([head('丙')], { division: place });
  const leadId = await verified(id, place);
  const before = await tasks(id, 'county@500235');
  expect(before.map(short)).toEqual(['CASE_STEP 启动识别认定程序 2025-06-17 OVERDUE']);
  const offered = await register.act('county@500235', 'offerMove', {
    ...{ householdId: id, toDivision: VILLAGE, occurredOn: '2025-06-10', reason: '投亲' },
  });
  const offers = async (account: string) =>
    (await tasksOf(register, account, { kinds: ['ACCEPT_MOVE'] })).tasks.map(
      ({ kind, level, openedOn, closedOn }) => [kind, level, openedOn, closedOn],
    );
  expect(await offers(COUNTY)).toEqual([['ACCEPT_MOVE', 'COUNTY', '2025-06-10', null]]);
  expect(await offers('county@500235')).toEqual([]);
  const accept = { offerId: offered.offer?.id, occurredOn: '2025-06-12' };
  expect(await register.act(COUNTY, 'acceptMove', accept)).toMatchObject({
    __typename: 'HouseholdRecorded',
  });
  expect(await offers(COUNTY)).toEqual([]);
  expect((await tasks(id)).map(short)).toEqual(['SETTLE_LEAD 处置线索 2025-06-17 OVERDUE']);
  expect(await settle(TOWNSHIP, leadId, { occurredOn: '2025-06-13', outcome: 'NO_RISK' })).toMatchObject({
    lead: { settlement: { outcome: 'NO_RISK' } },
  });
});

test('an offer that is declined waits for nobody any more', async () => {
  const { id } = await register.family([head('丁')], { division: '500235216220' });
  const { offer } = await register.act('county@500235', 'offerMove', {
    ...{ householdId: id, toDivision: VILLAGE, occurredOn: '2025-06-10', reason: '投亲' },
  });
  await register.act(COUNTY, 'closeMoveOffer', {
    ...{ offerId: offer?.id, occurredOn: '2025-06-11', reason: '查无住处' },
  });
  expect(await tasksOf(register, COUNTY, { kinds: ['ACCEPT_MOVE'] })).toMatchObject({ totalCount: 0 });
});
