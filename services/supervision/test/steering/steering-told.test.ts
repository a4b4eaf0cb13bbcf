import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import { type Supervision, someLead, startSupervision } from '../running-supervision';
import { standing, steer } from './running-steering';

const COUNTY = 'county@500235';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
afterAll(() => supervision?.stop());
beforeEach(() => supervision.clear());

async function told(work: () => Promise<unknown>): Promise<object[]> {
  const events = await toldMeanwhile(supervision.running, ['obligation-steered'], work);
  return itemsTold(events, 'obligation-steered');
}

test('what supervision decides is told whole with each decision, in a version that grows; opening tells nothing', async () => {
  const lead = someLead();
  expect(await told(() => supervision.lead(lead))).toEqual([]);
  const { id: obligationId } = await standing(supervision, COUNTY, '2025-12-01');
  const decide = (mutation: Parameters<typeof steer>[2], occurredOn: string, change: object = {}) =>
    told(() => steer(supervision, COUNTY, mutation, { obligationId, occurredOn, ...change }));
  const whole = {
    ...{ obligationId, kind: 'VERIFICATION', department: null, subject: { kind: 'LEAD', id: lead.leadId } },
    ...{ householdId: lead.householdId, divisionCode: lead.divisionCode, provisional: false },
    ...{ dueOn: '2025-10-14', waivedOn: null, suspendedFrom: null, suspendedUntil: null, level: null },
  };
  const suspended = { ...whole, version: 2, suspendedFrom: '2025-10-13' };
  expect(await decide('suspendObligation', '2025-10-13')).toEqual([suspended]);
  expect(await decide('suspendObligation', '2025-10-14')).toEqual([]);
  const resumed = { ...suspended, version: 3, suspendedUntil: '2025-11-10', dueOn: '2025-11-11' };
  expect(await decide('resumeObligation', '2025-11-10')).toEqual([resumed]);
  const moved = { ...resumed, version: 4, level: 'township' };
  expect(await decide('transferObligation', '2025-11-11', { toLevel: 'TOWNSHIP' })).toEqual([moved]);
  expect(await decide('waiveObligation', '2025-11-12')).toEqual([
    { ...moved, version: 5, waivedOn: '2025-11-12' },
  ]);
});

test('an identification that is waived is told with those of all leads of its household, also of leads that come later', async () => {
  const first = someLead();
  const second = { ...someLead(), householdId: first.householdId, foundOn: '2025-10-20' };
  await supervision.lead(first);
  await supervision.lead(second);
  const { data } = await supervision.ask<{ obligations: { edges: { node: { id: string } }[] } }>(
    COUNTY,
    '{ obligations(kind: IDENTIFICATION) { edges { node { id } } } }',
  );
  const obligationId = data.obligations.edges[0]?.node.id;
  const waived = await told(() =>
    steer(supervision, COUNTY, 'waiveObligation', { obligationId, occurredOn: '2025-11-12' }),
  );
  expect(waived).toHaveLength(2);
  expect(waived).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ subject: { kind: 'LEAD', id: first.leadId }, waivedOn: '2025-11-12' }),
      expect.objectContaining({
        subject: { kind: 'LEAD', id: second.leadId },
        version: 1,
        waivedOn: null,
      }),
    ]),
  );
  const third = { ...someLead(), householdId: first.householdId, foundOn: '2025-11-20' };
  expect(await told(() => supervision.lead(third))).toContainEqual(
    expect.objectContaining({
      kind: 'IDENTIFICATION',
      subject: { kind: 'LEAD', id: third.leadId },
      version: 1,
    }),
  );
});

test('what a corrected fact dates anew is told, and what a sweep flags is not', async () => {
  const { leadId, ...lead } = someLead();
  await supervision.lead({ leadId, ...lead });
  const { householdId, divisionCode, leadType } = lead;
  const corrected = { leadId, householdId, divisionCode, leadType, foundOn: '2025-10-10', receivedOn: null };
  const again = await told(() =>
    supervision.handle('lead-corrected', { ...corrected, withdrawn: false }, '2025-11-01T10:00:00Z'),
  );
  expect(again).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'VERIFICATION', version: 2, dueOn: '2025-10-16' }),
      expect.objectContaining({ kind: 'IDENTIFICATION', version: 2 }),
    ]),
  );
  const sweep = `mutation { runOverdueSweep(input: { occurredOn: "2025-12-01", idempotencyKey: "told" }) { __typename } }`;
  expect(await told(() => supervision.ask(COUNTY, sweep))).toEqual([]);
});
