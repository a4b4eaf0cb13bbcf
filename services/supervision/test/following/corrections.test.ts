import { randomUUID } from 'node:crypto';
import {
  obligationsOf,
  type Seen,
  type Supervision,
  someLead,
  startSupervision,
} from '../running-supervision';

const COUNTY = 'county@500235';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
beforeEach(() => supervision.clear());
afterAll(() => supervision.stop());

const { householdId, divisionCode } = someLead();
const of = (leadId: string) => ({ caseId: randomUUID(), leadId, householdId, divisionCode });

const identify = (leadId: string, identifiedOn: string, at: string) =>
  supervision.handle('household-identified', { ...of(leadId), identifiedOn, category: null }, at);
const correct = (
  leadId: string,
  days: { identifiedOn: string | null; identifiedBefore: string | null; closedOn: string | null },
  at: string,
) => supervision.handle('case-corrected', { ...of(leadId), ...days }, at);
const correctLead = (leadId: string, change: object, at: string) =>
  supervision.handle(
    'lead-corrected',
    {
      ...{ leadId, householdId, divisionCode, foundOn: '2025-09-30', receivedOn: null, withdrawn: false },
      ...{ leadType: 'HOUSING', ...change },
    },
    at,
  );

interface Standing extends Seen {
  triggeredOn: string;
  dueOn: string;
  metOn: string | null;
}

const on = (leadId: string, day: string) =>
  obligationsOf<Standing>(supervision, COUNTY, leadId, day, 'status triggeredOn dueOn metOn');

test('PA-2025-3.1b the plan counts from the corrected identification, which is met on its corrected day', async () => {
  const leadId = await supervision.lead();
  await identify(leadId, '2025-10-13', '2025-10-13T10:00:00Z');
  expect(await on(leadId, '2025-10-20')).toMatchObject({
    PLAN: { triggeredOn: '2025-10-13', dueOn: '2025-10-23' },
  });
  const corrected = { identifiedOn: '2025-10-11', identifiedBefore: '2025-10-13', closedOn: null };
  await correct(leadId, corrected, '2025-10-20T10:00:00Z');
  expect(await on(leadId, '2025-10-20')).toMatchObject({
    IDENTIFICATION: { metOn: '2025-10-11' },
    PLAN: { triggeredOn: '2025-10-11', dueOn: '2025-10-21' },
  });
});

test('a correction that comes before what it corrects stands, and an older one changes nothing', async () => {
  const leadId = await supervision.lead();
  const corrected = { identifiedOn: '2025-10-11', identifiedBefore: '2025-10-13', closedOn: null };
  await correct(leadId, corrected, '2025-10-20T10:00:00Z');
  await identify(leadId, '2025-10-13', '2025-10-13T10:00:00Z');
  await correct(leadId, { ...corrected, identifiedOn: '2025-10-12' }, '2025-10-19T10:00:00Z');
  expect(await on(leadId, '2025-10-20')).toMatchObject({
    IDENTIFICATION: { metOn: '2025-10-11' },
    PLAN: { triggeredOn: '2025-10-11' },
  });
});

test('an identification that was taken back leaves its clock running, and no plan is due', async () => {
  const leadId = await supervision.lead();
  await identify(leadId, '2025-10-13', '2025-10-13T10:00:00Z');
  const none = { identifiedOn: null, identifiedBefore: '2025-10-13', closedOn: null };
  await correct(leadId, none, '2025-10-14T10:00:00Z');
  expect(await on(leadId, '2025-11-20')).toMatchObject({
    IDENTIFICATION: { status: 'OVERDUE', metOn: null },
    PLAN: { status: 'STOPPED' },
  });
});

test('the clocks of a lead follow its corrected day; those of a lead that was withdrawn never ran', async () => {
  const leadId = await supervision.lead();
  await correctLead(leadId, { foundOn: '2025-11-17' }, '2025-11-18T10:00:00Z');
  expect(await on(leadId, '2025-11-20')).toMatchObject({
    VERIFICATION: { triggeredOn: '2025-11-17', dueOn: '2025-11-24', status: 'OPEN' },
    IDENTIFICATION: { triggeredOn: '2025-11-17', status: 'OPEN' },
  });
  await correctLead(leadId, { foundOn: '2025-11-17', withdrawn: true }, '2025-11-19T10:00:00Z');
  expect(await on(leadId, '2025-11-30')).toMatchObject({
    VERIFICATION: { status: 'STOPPED' },
    IDENTIFICATION: { status: 'STOPPED' },
  });
});

test('a flag that is not true by the corrected day is withdrawn with its notice', async () => {
  const leadId = await supervision.lead();
  await supervision.ask(
    COUNTY,
    'mutation ($input: RunOverdueSweepInput!) { runOverdueSweep(input: $input) { __typename } }',
    { input: { occurredOn: '2025-10-20', idempotencyKey: randomUUID() } },
  );
  const notices = async () => {
    const query = '{ overdueNotices { edges { node { flaggedFor obligation { kind } } } } }';
    const { data } = await supervision.ask<{ overdueNotices: { edges: object[] } }>(COUNTY, query);
    return data.overdueNotices.edges;
  };
  expect(await notices()).toHaveLength(2);
  await correctLead(leadId, { foundOn: '2025-10-20' }, '2025-10-21T10:00:00Z');
  expect(await notices()).toEqual([]);
});
