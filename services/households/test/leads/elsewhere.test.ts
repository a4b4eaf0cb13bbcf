import { head, newKey, Register } from '../movement/running-register';

// Places that print nothing of leads, of their types, their stations or their visits.
const PLACES = [
  ['安阳滑县', '410526001001'],
  ['济源', '419001109201'],
  ['博罗', '441322001001'],
] as const;

interface Answer {
  __typename: string;
  code?: string;
  field?: string;
  clauses?: { id: string }[];
  lead?: { id: string };
  results?: Answer[];
}

let register: Register;
beforeAll(async () => {
  register = await Register.start('2025-12-01');
});
afterAll(() => register?.households.drop());

async function ask(account: string, field: string, given: object): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const lead = { receiveLead: 'LeadReceived', verifyLead: 'LeadVerified', forwardLead: 'LeadForwarded' }[
    field
  ];
  const shown = lead
    ? `... on ${lead} { lead { id } }`
    : '... on SurveyVisitsRecorded { results { __typename ... on UserError { code clauses { id } } } }';
  const { data, errors } = await register.households.ask<Record<string, Answer>>(
    account,
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${shown}
       ... on UserError { code clauses { id } } ... on InvalidInput { field } } }`,
    { input: { occurredOn: '2025-06-02', idempotencyKey: newKey(), ...given } },
  );
  expect(errors).toBeUndefined();
  return data[field] as Answer;
}

describe.each(PLACES)('%s', (_place, village) => {
  const township = `township@${village.slice(0, 9)}`;
  const PUSH = { channel: 'DEPARTMENT_PUSH', pushedBy: '民政', leadType: 'HOUSING' };
  let householdId: string;
  beforeAll(async () => {
    householdId = (await register.family([head('甲')], { division: village })).id;
  });
  const receive = (change: object) => ask(township, 'receiveLead', { householdId, ...PUSH, ...change });

  test('what is needed of a lead is needed here, too, by no clause of another place', async () => {
    expect(await receive({ leadType: 'OTHER' })).toMatchObject({ field: 'note', clauses: [] });
    expect(await receive({ receivedOn: '2025-06-01' })).toMatchObject({
      code: 'BEFORE_PREVIOUS_STEP',
      clauses: [],
    });
    expect(await receive({ channel: 'DAILY_CHECK', receivedOn: '2025-06-03' })).toMatchObject({
      code: 'NOT_FOR_THIS_CHANNEL',
      clauses: [],
    });
  });

  test('a visit before the lead was found is refused by no clause', async () => {
    const { lead } = await receive({});
    const visit = { leadId: lead?.id, occurredOn: '2025-06-01', riskFound: false, finding: '无' };
    expect(await ask(township, 'verifyLead', visit)).toMatchObject({
      code: 'BEFORE_PREVIOUS_STEP',
      clauses: [],
    });
  });

  test('a visit of a survey says what it found, by no clause', async () => {
    const visits = [
      { householdId, riskFound: true, finding: '屋顶漏雨' },
      { householdId, riskFound: true, leadType: 'WATER' },
    ];
    const { results } = await ask(township, 'recordSurveyVisits', { visits });
    expect(results).toEqual([
      { __typename: 'InvalidInput', code: 'REQUIRED', clauses: [] },
      { __typename: 'InvalidInput', code: 'REQUIRED', clauses: [] },
    ]);
  });

  test('there are no stations: none is asked for, and none is recorded', async () => {
    const { lead } = await receive({});
    for (const step of ['OFFICE', 'CENTRE', 'VILLAGE']) {
      const forwarding = { leadId: lead?.id, step, receivers: ['民政办'], occurredOn: '2025-06-04' };
      expect(await ask(township, 'forwardLead', forwarding)).toEqual({
        __typename: 'InvalidInput',
        code: 'NOT_FORWARDED_HERE',
        field: 'leadId',
        clauses: [],
      });
    }
  });

  test('the clocks run from the day it was found, whenever the township received it', async () => {
    const { lead } = await receive({ receivedOn: '2025-06-05' });
    const [started] = await register.rows<{ opened: string; told: object }>(
      `SELECT t.opened_on::text AS opened, o.payload AS told FROM task t
       JOIN outbox o ON o.type = 'lead-received' AND o.payload->>'leadId' = t.subject_id::text WHERE t.subject_id = $1`,
      [lead?.id],
    );
    expect(started).toMatchObject({
      opened: '2025-06-02',
      told: { foundOn: '2025-06-02', receivedOn: null },
    });
  });
});

test('PA-2025-1.2.4d: where a rule says so, the clocks run from the day the township received it', async () => {
  const { id: householdId } = await register.family([head('乙')]);
  const push = {
    channel: 'DEPARTMENT_PUSH',
    pushedBy: '民政',
    leadType: 'HOUSING',
    receivedOn: '2025-06-05',
  };
  const { lead } = await ask('township@500235216', 'receiveLead', { householdId, ...push });
  const [task] = await register.rows<{ opened: string; clauses: string[] }>(
    'SELECT opened_on::text AS opened, clause_ids AS clauses FROM task WHERE subject_id = $1',
    [lead?.id],
  );
  expect(task).toEqual({ opened: '2025-06-05', clauses: ['PA-2025-1.2a'] });
});
