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

function close(leadId: string | null, closedOn: string, kind = 'IDENTIFICATION'): Promise<void> {
  const payload = { caseId: randomUUID(), kind, leadId, householdId, divisionCode, closedOn };
  return supervision.handle('case-closed', { ...payload, outcome: 'NO_RISK' });
}

interface Stopped extends Seen {
  stoppedOn: string | null;
}

const on = (leadId: string, day: string) =>
  obligationsOf<Stopped>(supervision, COUNTY, leadId, day, 'status daysOverdue metOn stoppedOn');

test('PA-2025-2.3c a closed case stops identification from that day on; before it was open, and the visit goes on', async () => {
  const leadId = await supervision.lead();
  await close(leadId, '2025-10-13');
  expect(await on(leadId, '2025-10-12')).toMatchObject({
    IDENTIFICATION: { status: 'OPEN', stoppedOn: '2025-10-13' },
  });
  expect(await on(leadId, '2025-10-13')).toMatchObject({
    IDENTIFICATION: { status: 'STOPPED', stoppedOn: '2025-10-13', metOn: null, daysOverdue: 0 },
  });
  expect(await on(leadId, '2025-11-30')).toMatchObject({
    IDENTIFICATION: { status: 'STOPPED', daysOverdue: 0 },
    VERIFICATION: { status: 'OVERDUE', stoppedOn: null },
  });
});

test('PA-2025-2.3c one closed after its last day was overdue until then', async () => {
  const leadId = await supervision.lead();
  await close(leadId, '2025-10-20');
  expect(await on(leadId, '2025-10-19')).toMatchObject({
    IDENTIFICATION: { status: 'OVERDUE', daysOverdue: 4 },
  });
  expect(await on(leadId, '2025-10-20')).toMatchObject({
    IDENTIFICATION: { status: 'STOPPED', daysOverdue: 0 },
  });
});

test('a closure that arrives before its lead is kept; told again of another day, the first stands', async () => {
  const leadId = randomUUID();
  await close(leadId, '2025-10-13');
  await supervision.lead({ leadId });
  await close(leadId, '2025-10-11');
  expect(await on(leadId, '2025-10-12')).toMatchObject({ IDENTIFICATION: { status: 'OPEN' } });
  expect(await on(leadId, '2025-10-13')).toMatchObject({ IDENTIFICATION: { status: 'STOPPED' } });
});

test('lead and closure handled at the same moment lose nothing', async () => {
  const leadIds = Array.from({ length: 20 }, () => randomUUID());
  await Promise.all(leadIds.flatMap((leadId) => [supervision.lead({ leadId }), close(leadId, '2025-10-13')]));
  for (const leadId of leadIds) {
    expect(await on(leadId, '2025-10-20')).toMatchObject({ IDENTIFICATION: { status: 'STOPPED' } });
  }
});

test('a visit alone stops nothing, nor does a closed case of another kind or without a lead', async () => {
  const leadId = await supervision.lead();
  await supervision.handle('lead-verified', { leadId, householdId, divisionCode, verifiedOn: '2025-10-10' });
  await close(leadId, '2025-10-13', 'ELIMINATION');
  await close(null, '2025-10-13');
  expect(await on(leadId, '2025-10-16')).toMatchObject({ IDENTIFICATION: { status: 'OVERDUE' } });
});

interface Lists {
  overdue: { totalCount: number };
  stopped: { totalCount: number; edges: { node: { kind: string } }[] };
  overdueNotices: { totalCount: number };
  _entities: { overdue: { totalCount: number }; stopped: { totalCount: number } }[];
}

async function listsOf(household: string, day: string): Promise<Lists> {
  const { data } = await supervision.ask<Lists>(
    COUNTY,
    `query ($of: [_Any!]!, $asOf: Date) {
      overdue: obligations(asOf: $asOf, status: OVERDUE, kind: IDENTIFICATION) { totalCount }
      stopped: obligations(asOf: $asOf, status: STOPPED) { totalCount edges { node { kind } } }
      overdueNotices { totalCount }
      _entities(representations: $of) { ... on Household {
        overdue: obligations(asOf: $asOf, status: OVERDUE) { totalCount }
        stopped: obligations(asOf: $asOf, status: STOPPED) { totalCount }
      } }
    }`,
    { of: [{ __typename: 'Household', id: household }], asOf: day },
  );
  return data;
}

const sweep = async (day: string) =>
  (
    await supervision.ask<{ runOverdueSweep: { sweep: { flagged: number } } }>(
      COUNTY,
      `mutation { runOverdueSweep(input: { occurredOn: "${day}", idempotencyKey: "${randomUUID()}" }) {
        ... on OverdueSweepRun { sweep { flagged } } } }`,
    )
  ).data.runOverdueSweep.sweep.flagged;

test('lists, counts, the household and the sweep agree on what is stopped', async () => {
  const household = randomUUID();
  const leadId = await supervision.lead({ householdId: household });
  await close(leadId, '2025-10-20');
  expect(await listsOf(household, '2025-10-19')).toMatchObject({
    overdue: { totalCount: 1 },
    stopped: { totalCount: 0, edges: [] },
    _entities: [{ overdue: { totalCount: 2 }, stopped: { totalCount: 0 } }],
  });
  expect(await listsOf(household, '2025-10-20')).toMatchObject({
    overdue: { totalCount: 0 },
    stopped: { totalCount: 1, edges: [{ node: { kind: 'IDENTIFICATION' } }] },
    _entities: [{ overdue: { totalCount: 1 }, stopped: { totalCount: 1 } }],
  });
  // The visit only on the day of the closure and after it; identification too for the day before.
  expect(await sweep('2025-10-21')).toBe(1);
  expect(await sweep('2025-10-19')).toBe(1);
  expect((await listsOf(household, '2025-10-21')).overdueNotices.totalCount).toBe(2);
});

test('a closure recorded after the sweep withdraws a notice for a day on which the clock had stopped, and no other', async () => {
  const [early, late] = [await supervision.lead(), await supervision.lead()];
  expect(await sweep('2025-10-17')).toBe(4);
  await close(early, '2025-10-17');
  await close(late, '2025-10-18');
  expect((await listsOf(householdId, '2025-10-20')).overdueNotices.totalCount).toBe(3);
  const flagged = await obligationsOf<{ flaggedAt: string | null }>(
    supervision,
    COUNTY,
    early,
    '2025-10-20',
    'flaggedAt',
  );
  expect(flagged.IDENTIFICATION?.flaggedAt).toBeNull();
  expect(flagged.VERIFICATION?.flaggedAt).not.toBeNull();
});

test('PA-2025-1.2a, PA-2025-2.3c of a household of which nobody is left every clock stops, visit and identification alike', async () => {
  const leadId = await supervision.lead();
  const other = await supervision.lead();
  const payload = { householdId, divisionCode, endedOn: '2025-10-13', leadIds: [leadId] };
  await supervision.handle('household-vanished', payload);
  await supervision.handle('household-vanished', { ...payload, endedOn: '2025-10-20' });
  const stopped = { status: 'STOPPED', stoppedOn: '2025-10-13', metOn: null, daysOverdue: 0 };
  expect(await on(leadId, '2025-10-12')).toMatchObject({
    VERIFICATION: { status: 'OPEN' },
    IDENTIFICATION: { status: 'OPEN' },
  });
  expect(await on(leadId, '2025-11-30')).toMatchObject({ VERIFICATION: stopped, IDENTIFICATION: stopped });
  expect(await on(other, '2025-11-30')).toMatchObject({ VERIFICATION: { status: 'OVERDUE' } });
});
