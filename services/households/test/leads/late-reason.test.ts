import { head, newKey, Register } from '../movement/running-register';
import { mutate } from '../mutate';

const VILLAGE = '500235216220';

interface Answer {
  __typename: string;
  code?: string;
  lead?: { id: string; verification: { lateReason: string | null } | null; entries: object[] };
}

let register: Register;
beforeAll(async () => {
  register = await Register.start('2025-12-01');
});
afterAll(() => register?.households.drop());

test('why a visit was late can be told after it was recorded, by who may verify, and what stood before is kept', async () => {
  const { id: householdId } = await register.family([head('甲')], { division: VILLAGE });
  const act = (mutation: string, type: string, input: object, account = `village@${VILLAGE}`) =>
    mutate<Answer>(register.households, account, {
      mutation,
      input: { idempotencyKey: newKey(), ...input },
      fields: `... on ${type} { lead { id verification { lateReason } entries { changes { field from to } reason } } }
        ... on UserError { code }`,
    });
  const found = { householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn: '2025-06-02' };
  const leadId = (await act('receiveLead', 'LeadReceived', found)).lead?.id;
  const told = { leadId, lateReason: '道路中断', occurredOn: '2025-06-20' };
  const explain = (change: object = {}, account?: string) =>
    act('explainLateVisit', 'LeadCorrected', { ...told, ...change }, account);
  expect(await explain()).toMatchObject({ code: 'NOT_VISITED' });
  const visit = { leadId, occurredOn: '2025-06-18', riskFound: false, finding: '已好转' };
  expect(await act('verifyLead', 'LeadVerified', visit)).toMatchObject({
    lead: { verification: { lateReason: null } },
  });
  expect(await explain({ occurredOn: '2025-06-17' })).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  expect(await explain({ lateReason: ' ' })).toMatchObject({ code: 'REQUIRED' });
  expect(await explain({}, 'civil-affairs@500235')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await explain()).toMatchObject({
    lead: {
      verification: { lateReason: '道路中断' },
      entries: [{ changes: [{ field: 'lateReason', from: null, to: '道路中断' }] }],
    },
  });
  expect(await explain()).toMatchObject({ code: 'NOTHING_CHANGES' });
});
