import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { mutate } from '../mutate';
import { idOf, rowsOf } from '../running-households';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 10);
});
afterAll(() => cases?.households.drop());
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

interface Outcome {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  lead?: {
    foundOn: string;
    dueOn: string | null;
    leadType: string;
    withdrawnOn: string | null;
    household: { code: string };
    entries: { kind: string; corrects: string | null; changes: object[] }[];
  };
}

let keys = 0;
function change(mutation: 'correctLead' | 'withdrawLead', leadId: string, given: object, by = VILLAGE) {
  return mutate<Outcome>(cases.households, by, {
    mutation,
    input: {
      leadId,
      occurredOn: '2025-06-10',
      reason: '录错',
      idempotencyKey: `correct-lead-${keys++}`,
      ...given,
    },
    fields: `... on UserError { code message } ... on InvalidInput { field }
      ... on LeadCorrected { lead { foundOn dueOn leadType withdrawnOn household { code }
        entries { kind corrects changes { field from to } } } }`,
  });
}
const leadsOn = async (asOf: string, number: number) => {
  const { data } = await cases.households.ask<{ leads: { totalCount: number } }>(
    VILLAGE,
    'query ($filter: LeadFilter) { leads(filter: $filter) { totalCount } }',
    { filter: { asOf, household: await idOf(cases.households, code(number)) } },
  );
  return data.leads.totalCount;
};
const taskOf = (leadId: string) =>
  rowsOf(
    cases.households,
    `SELECT opened_on::text AS "openedOn", due_on::text AS "dueOn", closed_on::text AS "closedOn", household_id
     FROM task WHERE kind = 'VERIFY_LEAD' AND subject_id = $1`,
    [leadId],
  );
const told = (leadId: string) =>
  rowsOf(
    cases.households,
    `SELECT payload FROM outbox WHERE type = 'lead-corrected' AND payload ->> 'leadId' = $1 ORDER BY id`,
    [leadId],
  );

test('HN-2020-6.3d a lead’s day and type are corrected with the old value and the new; task and lists of past days follow', async () => {
  const leadId = await cases.lead(code(1), '2025-06-02', { verifiedOn: null });
  expect(await change('correctLead', leadId, { foundOn: '2025-06-05', leadType: 'WATER' })).toMatchObject({
    lead: {
      foundOn: '2025-06-05',
      dueOn: '2025-06-12',
      leadType: 'WATER',
      entries: [
        {
          kind: 'CORRECTED',
          corrects: null,
          changes: [
            { field: 'leadType', from: 'HOUSING', to: 'WATER' },
            { field: 'foundOn', from: '2025-06-02', to: '2025-06-05' },
          ],
        },
      ],
    },
  });
  expect(await leadsOn('2025-06-04', 1)).toBe(0);
  expect(await leadsOn('2025-06-05', 1)).toBe(1);
  expect(await taskOf(leadId)).toMatchObject([{ openedOn: '2025-06-05', dueOn: '2025-06-12' }]);
  expect(await told(leadId)).toMatchObject([{ payload: { foundOn: '2025-06-05', withdrawn: false } }]);
  const again = await change('correctLead', leadId, { foundOn: '2025-06-04' });
  expect(again.lead?.entries).toMatchObject([{ corrects: null }, { corrects: expect.any(String) }]);
  expect(await change('correctLead', leadId, { foundOn: '2025-06-04' })).toMatchObject({
    code: 'NOTHING_CHANGES',
  });
});

test('a lead on the wrong household goes to the right one with its task', async () => {
  const leadId = await cases.lead(code(2), '2025-06-02', { verifiedOn: null });
  const householdId = await idOf(cases.households, code(3));
  expect(await change('correctLead', leadId, { householdId })).toMatchObject({
    lead: { household: { code: code(3) } },
  });
  expect(await taskOf(leadId)).toMatchObject([{ household_id: householdId }]);
  expect(await leadsOn('2025-06-10', 2)).toBe(0);
  expect(await leadsOn('2025-06-10', 3)).toBe(1);
});

test('a lead that was withdrawn was never one: no list, no task, no visit, no case; it stays readable', async () => {
  const leadId = await cases.lead(code(4), '2025-06-02', { verifiedOn: null });
  expect(await change('withdrawLead', leadId, {})).toMatchObject({
    lead: { withdrawnOn: '2025-06-10', entries: [{ kind: 'WITHDRAWN' }] },
  });
  expect(await leadsOn('2025-06-05', 4)).toBe(0);
  expect(await taskOf(leadId)).toMatchObject([{ closedOn: '2025-06-02' }]);
  expect(await told(leadId)).toMatchObject([{ payload: { withdrawn: true } }]);
  const application = input('submitApplication', { leadId }, '2025-06-11');
  expect(await cases.act(VILLAGE, 'submitApplication', application)).toMatchObject({
    code: 'LEAD_WITHDRAWN',
  });
  expect(await change('correctLead', leadId, { leadType: 'WATER' })).toMatchObject({
    code: 'LEAD_WITHDRAWN',
  });
});

test('what a case rests on stays: its lead is neither withdrawn nor given to another household, its day not after the case', async () => {
  const caseId = await cases.posted(code(5), '2025-06-02', '2025-06-04');
  const [row] = await rowsOf<{ leadId: string }>(
    cases.households,
    'SELECT lead_id AS "leadId" FROM monitoring_case WHERE id = $1',
    [caseId],
  );
  const leadId = row?.leadId ?? '';
  expect(await change('withdrawLead', leadId, {})).toMatchObject({
    code: 'LEAD_HAS_CASE',
    message: expect.stringContaining('先撤回'),
  });
  const householdId = await idOf(cases.households, code(6));
  expect(await change('correctLead', leadId, { householdId })).toMatchObject({ code: 'LEAD_HAS_CASE' });
  expect(await change('correctLead', leadId, { foundOn: '2025-06-03' })).toMatchObject({
    code: 'AFTER_VISIT',
  });
  expect(await change('correctLead', leadId, { foundOn: '2025-05-28' })).toMatchObject({
    lead: { foundOn: '2025-05-28' },
  });
  const { data } = await cases.households.ask<{ monitoringCase: object }>(
    TOWNSHIP,
    'query ($id: ID!) { monitoringCase(id: $id) { deadline { dueOn } standing(asOf: "2025-05-27") { state } } }',
    { id: caseId },
  );
  expect(data.monitoringCase).toEqual({ deadline: { dueOn: '2025-06-12' }, standing: null });
  await cases.act(VILLAGE, 'withdrawCase', {
    ...{ caseId, occurredOn: '2025-06-05', evidence: { reason: '撤回' }, idempotencyKey: 'withdraw' },
  });
  expect(await change('withdrawLead', leadId, {})).toMatchObject({ lead: { withdrawnOn: '2025-06-10' } });
});

test('who may not record leads corrects none, and a neighbour finds none', async () => {
  const leadId = await cases.lead(code(7), '2025-06-02', { verifiedOn: null });
  expect(await change('withdrawLead', leadId, {}, 'auditor@500235')).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(await change('withdrawLead', leadId, {}, 'county@410526')).toMatchObject({ __typename: 'NotFound' });
  expect(await change('withdrawLead', leadId, { reason: ' ' })).toMatchObject({
    code: 'REQUIRED',
    field: 'reason',
  });
  expect(await change('withdrawLead', leadId, {}, COUNTY)).toMatchObject({ __typename: 'LeadCorrected' });
});

test('what is recorded is told by the clock of the service, the event of it too', async () => {
  const leadId = await cases.lead(code(8), '2025-06-02', { verifiedOn: null });
  const { data } = await cases.households.ask<{ lead: { recordedAt: string } }>(
    VILLAGE,
    'query ($id: ID!) { lead(id: $id) { recordedAt } }',
    { id: leadId },
  );
  expect(data.lead.recordedAt).toMatch(/^2025-12-01T/);
});
