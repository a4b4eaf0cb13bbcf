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
afterAll(() => supervision.stop());

const { householdId, divisionCode } = someLead();

function identify(leadId: string, identifiedOn = '2025-10-10', division = divisionCode): Promise<void> {
  const payload = { caseId: randomUUID(), leadId, householdId, divisionCode: division, identifiedOn };
  return supervision.handle('household-identified', { ...payload, category: 'MARGINAL' });
}

function plan(leadId: string | null, madeOn: string): Promise<void> {
  const made = { planId: randomUUID(), periodId: randomUUID(), householdId, divisionCode, madeOn };
  return supervision.handle('help-plan-made', { ...made, leadId });
}

interface Ruled extends Seen {
  soft: boolean;
  triggeredOn: string;
  clauses: { id: string }[];
}

const FIELDS = 'status dueOn triggeredOn soft daysOverdue metOn clauses { id }';
const planOn = async (leadId: string, day: string, account = COUNTY) =>
  (await obligationsOf<Ruled>(supervision, account, leadId, day, FIELDS)).PLAN;

test('PA-2025-3.1b an identification opens the plan, due after ten calendar days, soft; not before that day', async () => {
  const leadId = await supervision.lead();
  expect(await planOn(leadId, '2025-10-10')).toBeUndefined();
  await identify(leadId);
  expect(await planOn(leadId, '2025-10-09')).toBeUndefined();
  expect(await planOn(leadId, '2025-10-10')).toMatchObject({
    status: 'OPEN',
    triggeredOn: '2025-10-10',
    dueOn: '2025-10-20',
    soft: true,
    clauses: [{ id: 'PA-2025-3.1b' }],
  });
  expect(await planOn(leadId, '2025-10-20')).toMatchObject({ status: 'OPEN', daysOverdue: 0 });
  expect(await planOn(leadId, '2025-10-21')).toMatchObject({ status: 'OVERDUE', daysOverdue: 1 });
});

test.each([
  ['2025-10-20', 'MET'],
  ['2025-10-21', 'MET_LATE'],
])('PA-2025-3.1b a plan of %s leaves the obligation %s', async (madeOn, status) => {
  const leadId = await supervision.lead();
  await identify(leadId);
  await plan(leadId, madeOn);
  await plan(leadId, '2025-11-01');
  expect(await planOn(leadId, '2025-11-30')).toMatchObject({ status, metOn: madeOn });
  expect(await obligationsOf(supervision, COUNTY, leadId, '2025-11-30')).toMatchObject({
    IDENTIFICATION: { metOn: '2025-10-10' },
    VERIFICATION: { metOn: null },
  });
});

function release(leadId: string, releasedOn: string | null, recordedAt?: string): Promise<void> {
  const payload = { periodId: randomUUID(), householdId, leadId, divisionCode, releasedOn };
  return supervision.handle('household-released', payload, recordedAt);
}

test('a release ends the days of a plan that nobody made; one that is taken back lets them run on', async () => {
  const leadId = await supervision.lead();
  await identify(leadId);
  await release(leadId, '2025-10-15', '2025-10-15T02:00:00.000Z');
  expect(await planOn(leadId, '2025-10-30')).toMatchObject({ status: 'STOPPED', daysOverdue: 0 });
  await release(leadId, null, '2025-10-16T02:00:00.000Z');
  expect(await planOn(leadId, '2025-10-30')).toMatchObject({ status: 'OVERDUE' });
  // What was told before comes again and changes nothing.
  await release(leadId, '2025-10-15', '2025-10-15T02:00:00.000Z');
  expect(await planOn(leadId, '2025-10-30')).toMatchObject({ status: 'OVERDUE' });
});

test('a release that arrives before its identification is kept, and a plan that was made stays made', async () => {
  const early = randomUUID();
  await release(early, '2025-10-15');
  await identify(early);
  expect(await planOn(early, '2025-10-30')).toMatchObject({ status: 'STOPPED' });
  const planned = await supervision.lead();
  await identify(planned);
  await plan(planned, '2025-10-12');
  await release(planned, '2025-10-15');
  expect(await planOn(planned, '2025-10-30')).toMatchObject({ status: 'MET' });
});

test('a plan that arrives before its identification, and both before the lead, are kept', async () => {
  const leadId = randomUUID();
  await plan(leadId, '2025-10-15');
  await identify(leadId);
  await identify(leadId);
  await supervision.lead({ leadId });
  const found = await obligationsOf(supervision, COUNTY, leadId, '2025-11-30');
  expect(Object.keys(found).sort()).toEqual(['IDENTIFICATION', 'PLAN', 'VERIFICATION']);
  expect(found.PLAN).toMatchObject({ status: 'MET', metOn: '2025-10-15' });
});

test('identification and plan handled at the same moment lose nothing', async () => {
  const leadIds = Array.from({ length: 20 }, () => randomUUID());
  await Promise.all(
    leadIds.flatMap((leadId) => [plan(leadId, '2025-10-12'), supervision.lead({ leadId }), identify(leadId)]),
  );
  for (const leadId of leadIds) expect(await planOn(leadId, '2025-10-20')).toMatchObject({ status: 'MET' });
});

test('where no document sets a day nothing is opened, and a plan without a lead meets nothing', async () => {
  const leadId = await supervision.lead({ divisionCode: '410526100201' });
  await identify(leadId, '2025-10-10', '410526100201');
  expect(await planOn(leadId, '2025-11-30', 'county@410526')).toBeUndefined();
  await expect(plan(null, '2025-10-12')).resolves.toBeUndefined();
});

test('PA-2025-3.1b the sweep flags a late plan once and asks for the reason; another county sees nothing', async () => {
  await supervision.clear();
  const leadId = randomUUID();
  await identify(leadId, '2025-11-03');
  const run = (on: string) =>
    supervision.ask<{ runOverdueSweep: { sweep: { flagged: number } } }>(
      COUNTY,
      `mutation { runOverdueSweep(input: { occurredOn: "${on}", idempotencyKey: "${on}" }) {
        ... on OverdueSweepRun { sweep { flagged } } } }`,
    );
  expect((await run('2025-11-13')).data.runOverdueSweep.sweep.flagged).toBe(0);
  expect((await run('2025-11-14')).data.runOverdueSweep.sweep.flagged).toBe(1);
  const asked = '{ overdueNotices { edges { node { text obligation { kind lead { id } } } } } }';
  expect((await supervision.ask(COUNTY, asked)).data).toEqual({
    overdueNotices: {
      edges: [
        {
          node: {
            text: '帮扶计划制定已逾期：原则上应于2025-11-13前（含当日）完成，依据条款PA-2025-3.1b。请尽快制定，并说明逾期原因。',
            obligation: { kind: 'PLAN', lead: { id: leadId } },
          },
        },
      ],
    },
  });
  expect(await planOn(leadId, '2025-11-14', 'county@410526')).toBeUndefined();
});
