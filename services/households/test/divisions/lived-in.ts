import { input } from '../cases/running-case';
import { newKey, type Register, TOWNSHIP } from '../movement/running-register';
import { mutate } from '../mutate';

interface Counted {
  leads: { totalCount: number };
  monitoringCases: { totalCount: number };
  monitoredHouseholds: { totalCount: number };
  households: { totalCount: number };
  tasks: { totalCount: number };
}

/** What an account counts in its lists of a day. */
export async function counts(register: Register, account: string, asOf: string): Promise<number[]> {
  const { data, errors } = await register.households.ask<Counted>(
    account,
    `query ($asOf: Date!) {
      leads(filter: { asOf: $asOf }) { totalCount }
      monitoringCases(filter: { asOf: $asOf }) { totalCount }
      monitoredHouseholds(filter: { asOf: $asOf, monitored: true }) { totalCount }
      households(filter: { asOf: $asOf }) { totalCount }
      tasks(filter: { asOf: $asOf, kinds: [VERIFY_LEAD, CASE_STEP, MAKE_PLAN] }) { totalCount } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  return Object.values(data).map(({ totalCount }) => totalCount);
}

/** A lead on a household, verified, with its case opened by the township; gives the lead. */
export async function openedCase(register: Register, householdId: string, account: string): Promise<string> {
  const lead = { householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn: '2025-06-02' };
  const received = await mutate<{ lead: { id: string } }>(register.households, account, {
    mutation: 'receiveLead',
    input: { ...lead, idempotencyKey: newKey() },
    fields: '... on LeadReceived { lead { id } }',
  });
  const leadId = received.lead.id;
  await mutate(register.households, account, {
    mutation: 'verifyLead',
    input: { leadId, occurredOn: '2025-06-03', riskFound: true, finding: '漏雨', idempotencyKey: newKey() },
  });
  await mutate(register.households, TOWNSHIP, {
    mutation: 'holdSpecialMeeting',
    input: input('holdSpecialMeeting', { leadId }, '2025-06-04', { idempotencyKey: newKey() }),
  });
  return leadId;
}
