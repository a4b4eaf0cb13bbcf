import { head, newKey, Register, TOWNSHIP, VILLAGE } from '../movement/running-register';

let register: Register;
let householdId: string;
beforeAll(async () => {
  register = await Register.start();
  householdId = (await register.family([head('甲')])).id;
});
afterAll(() => register?.households.drop());

async function receive(
  account: string,
  change: object,
): Promise<{ __typename: string; lead: { id: string } }> {
  const input = {
    householdId,
    leadType: 'HOUSING',
    occurredOn: '2025-06-02',
    idempotencyKey: newKey(),
    ...change,
  };
  const { data, errors } = await register.households.ask<{
    receiveLead: { __typename: string; lead: { id: string } };
  }>(
    account,
    `mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { __typename
       ... on LeadReceived { lead { id channel foundOn receivedOn pushedBy note } } ... on UserError { code } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.receiveLead;
}

async function forward(account: string, leadId: string, given: object) {
  const input = {
    leadId,
    receivers: ['民政办'],
    occurredOn: '2025-06-04',
    idempotencyKey: newKey(),
    ...given,
  };
  const { data, errors } = await register.households.ask<{ forwardLead: object }>(
    account,
    `mutation ($input: ForwardLeadInput!) { forwardLead(input: $input) { __typename
       ... on UserError { code clauses { id } } ... on InvalidInput { field } ... on StepOrder { missingStep }
       ... on LeadForwarded { lead { forwardings { step occurredOn receivers } } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.forwardLead;
}

const PUSH = { channel: 'DEPARTMENT_PUSH', pushedBy: '信访', receivedOn: '2025-06-04' };

test.each(['政务信箱', '新闻媒体', '公共网络'])(
  'PA-2025-1.2.5: a lead from %s is recorded as 关联监测 with where it was found',
  async (source) => {
    expect(
      await receive(TOWNSHIP, { channel: 'LINKED_MONITORING', pushedBy: source, note: `${source}反映` }),
    ).toMatchObject({
      lead: { channel: 'LINKED_MONITORING', pushedBy: source, note: `${source}反映`, receivedOn: null },
    });
  },
);

test.each(['信访', '公安', '税务'])(
  'PA-2025-1.2.4a: a lead of %s is taken with its own day and that of receipt, whether the department is named or not',
  async (pushedBy) => {
    expect(await receive(TOWNSHIP, { ...PUSH, pushedBy })).toMatchObject({
      lead: { foundOn: '2025-06-02', receivedOn: '2025-06-04', pushedBy },
    });
  },
);

test('PA-2025-1.2.4b, PA-2025-1.2.4c, PA-2025-1.2.4d: office, then centre and leader, then village, each on record', async () => {
  const { lead } = await receive(TOWNSHIP, PUSH);
  expect(await forward(TOWNSHIP, lead.id, { step: 'VILLAGE', receivers: ['双门村“两委”'] })).toMatchObject({
    __typename: 'StepOrder',
    missingStep: '乡镇行业办公室',
    clauses: [{ id: 'PA-2025-1.2.4b' }],
  });
  const early = { step: 'OFFICE', occurredOn: '2025-06-01' };
  expect(await forward(TOWNSHIP, lead.id, early)).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  const office = { step: 'OFFICE', idempotencyKey: newKey() };
  const first = await forward(TOWNSHIP, lead.id, office);
  expect(await forward(TOWNSHIP, lead.id, office)).toEqual(first);
  expect(await forward(TOWNSHIP, lead.id, { step: 'OFFICE' })).toMatchObject({ code: 'ALREADY_FORWARDED' });
  const centre = { step: 'CENTRE', receivers: ['乡产业服务中心'] };
  expect(await forward(TOWNSHIP, lead.id, centre)).toMatchObject({
    field: 'leaderInformed',
    clauses: [{ id: 'PA-2025-1.2.4c' }],
  });
  await forward(TOWNSHIP, lead.id, { ...centre, leaderInformed: true });
  expect(
    await forward(TOWNSHIP, lead.id, {
      step: 'VILLAGE',
      receivers: ['双门村“两委”'],
      occurredOn: '2025-06-05',
    }),
  ).toMatchObject({
    lead: {
      forwardings: [
        { step: 'OFFICE', receivers: ['民政办'] },
        { step: 'CENTRE', receivers: ['乡产业服务中心', '分管领导'] },
        { step: 'VILLAGE', occurredOn: '2025-06-05', receivers: ['双门村“两委”'] },
      ],
    },
  });
});

test('PA-2025-1.2.4b: only a department’s lead passes offices; villages, other departments and neighbours record none', async () => {
  const own = await receive(TOWNSHIP, { channel: 'DAILY_CHECK' });
  expect(await forward(TOWNSHIP, own.lead.id, { step: 'OFFICE' })).toMatchObject({
    code: 'NOT_FOR_THIS_CHANNEL',
  });
  const pushed = await receive('health@500235', { channel: 'DEPARTMENT_PUSH', pushedBy: '卫健' });
  for (const account of [`village@${VILLAGE}`, 'health@500235'])
    expect(await forward(account, pushed.lead.id, { step: 'OFFICE' })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  expect(await forward('county@410181', pushed.lead.id, { step: 'OFFICE' })).toMatchObject({
    code: 'NOT_FOUND',
  });
  await forward(TOWNSHIP, pushed.lead.id, { step: 'OFFICE', receivers: ['卫生健康办'] });
  const stations = (account: string) =>
    register.households
      .ask<{ lead: { forwardings: object[] } | null }>(
        account,
        'query ($id: ID!) { lead(id: $id) { forwardings { step } } }',
        { id: pushed.lead.id },
      )
      .then(({ data }) => data.lead?.forwardings ?? null);
  expect(await stations('health@500235')).toEqual([{ step: 'OFFICE' }]);
  expect(await stations('employment@500235')).toBeNull();
});
