import { head, newKey, OTHER_VILLAGE, Register, TOWNSHIP, VILLAGE } from '../movement/running-register';

const VILLAGER = `village@${VILLAGE}`;

interface Answer {
  __typename: string;
  message?: string;
  lead?: { id: string };
  results?: Answer[];
  visit?: { id: string };
}

let register: Register;
beforeAll(async () => {
  register = await Register.start('2025-12-01');
});
afterAll(() => register?.households.drop());

async function ask(account: string, field: string, input: object): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const shown = {
    receiveLead: '... on LeadReceived { lead { id } }',
    verifyLead: '... on LeadVerified { lead { id } }',
    forwardLead: '... on LeadForwarded { lead { id } }',
    recordSurveyVisits: `... on SurveyVisitsRecorded { results { __typename ... on UserError { message }
      ... on SurveyVisitRecorded { visit { id } } } }`,
  }[field];
  const { data, errors } = await register.households.ask<Record<string, Answer>>(
    account,
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${shown} ... on UserError { message } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[field] as Answer;
}

const found = (householdId: string) => ({
  householdId,
  channel: 'DEPARTMENT_PUSH',
  pushedBy: '民政',
  leadType: 'HOUSING',
  occurredOn: '2025-06-02',
  idempotencyKey: newKey(),
});

/** Each kind of entry on a household of the village, with the same under its key in other words. */
async function entries(account: string): Promise<[field: string, input: object, other: object][]> {
  const { id: householdId } = await register.family([head('甲')]);
  const { lead } = await ask(TOWNSHIP, 'receiveLead', found(householdId));
  const received = found(householdId);
  const day = { occurredOn: '2025-06-04', idempotencyKey: newKey() };
  const visit = { ...day, leadId: lead?.id, riskFound: false, finding: '无' };
  const survey = { ...day, idempotencyKey: newKey(), visits: [{ householdId, riskFound: false }] };
  const forwarding = {
    ...day,
    idempotencyKey: newKey(),
    leadId: lead?.id,
    step: 'OFFICE',
    receivers: ['民政办'],
  };
  return [
    ['receiveLead', received, { ...received, note: '另一条' }],
    ['verifyLead', visit, { ...visit, riskFound: true }],
    ['recordSurveyVisits', survey, { ...survey, occurredOn: '2025-06-05' }],
    ...(account === TOWNSHIP
      ? ([['forwardLead', forwarding, { ...forwarding, receivers: ['住建办'] }]] as [
          string,
          object,
          object,
        ][])
      : []),
  ];
}

test('the same key with the same input gives the first answer, with another it is in use', async () => {
  for (const [field, input, other] of await entries(TOWNSHIP)) {
    const first = await ask(TOWNSHIP, field, input);
    expect(first).toMatchObject({ __typename: expect.stringMatching(/Recorded$|^Lead/) });
    expect(await ask(TOWNSHIP, field, input)).toEqual(first);
    expect(await ask(TOWNSHIP, field, other)).toMatchObject({ __typename: 'KeyInUse' });
  }
});

test('of a household that moved away the first answer is not shown, and its key stays taken', async () => {
  const all = await entries(VILLAGER);
  for (const [field, input] of all) await ask(VILLAGER, field, input);
  const [, received] = all[0] ?? [];
  const move = { toDivision: OTHER_VILLAGE, occurredOn: '2025-07-01', reason: '迁居' };
  const { householdId } = received as { householdId: string };
  expect(await register.act(TOWNSHIP, 'moveHousehold', { ...move, householdId })).toMatchObject({
    __typename: 'HouseholdRecorded',
  });
  for (const [field, input, other] of all) {
    const again = await ask(VILLAGER, field, input);
    expect(again.results?.[0] ?? again).toMatchObject({ __typename: 'NotFound' });
    if (!again.results) expect(again.message).toContain('已不在您的辖区');
    expect(await ask(VILLAGER, field, other)).toMatchObject({ __typename: 'KeyInUse' });
  }
});
