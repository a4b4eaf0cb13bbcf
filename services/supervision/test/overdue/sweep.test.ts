import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { workingCalendar } from '../../src/environment';
import { runSweep } from '../../src/overdue/use-cases/run-sweep';
import { obligationsOf, type Supervision, someLead, startSupervision } from '../running-supervision';

const COUNTY = 'county@500235';
const RUN = `mutation ($on: Date!, $key: String!) {
  runOverdueSweep(input: { occurredOn: $on, idempotencyKey: $key }) {
    __typename
    ... on OverdueSweepRun { sweep { id sweptFor flagged finishedAt } }
    ... on UserError { code message }
    ... on InvalidInput { field }
  }
}`;

interface Run {
  runOverdueSweep: {
    __typename: string;
    code?: string;
    field?: string;
    sweep?: { id: string; sweptFor: string; flagged: number };
  };
}

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-10-20' });
});
beforeEach(() => supervision.clear());
afterAll(() => supervision.stop());

async function sweep(on: string, key: string, account = COUNTY) {
  return (await supervision.ask<Run>(account, RUN, { on, key })).data.runOverdueSweep;
}

interface Notices {
  overdueNotices: {
    totalCount: number;
    edges: {
      node: { text: string; addressedTo: string[]; flaggedFor: string; obligation: { kind: string } };
    }[];
  };
}

async function notices(account = COUNTY) {
  const query = `{ overdueNotices { totalCount edges { node {
    text addressedTo flaggedFor obligation { kind dueOn household { id } }
  } } } }`;
  return (await supervision.ask<Notices>(account, query)).data.overdueNotices;
}

test('PA-2025-1.2a: the day after it is due an obligation is flagged once, with a notice', async () => {
  const leadId = await supervision.lead();
  expect((await sweep('2025-10-14', 'due day')).sweep?.flagged).toBe(0);
  expect((await sweep('2025-10-15', 'day after')).sweep?.flagged).toBe(1);
  expect((await sweep('2025-10-15', 'once more')).sweep?.flagged).toBe(0);
  expect(await notices()).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          text: '入户核实已逾期：应于2025-10-14前（含当日）完成，依据条款PA-2025-1.2a。请尽快到户核实并补录结果。',
          addressedTo: ['village', 'township', 'county'],
          flaggedFor: '2025-10-15',
          obligation: { kind: 'VERIFICATION', dueOn: '2025-10-14', household: { id: expect.any(String) } },
        },
      },
    ],
  });
  const found = await obligationsOf<{ flaggedAt: string | null }>(
    supervision,
    COUNTY,
    leadId,
    '2025-10-15',
    'flaggedAt',
  );
  expect(found.VERIFICATION?.flaggedAt).toMatch(/^2025-10-20T09:00:.*\+08:00$/);
  expect(found.IDENTIFICATION?.flaggedAt).toBeNull();
});

test('the same key gives the same run, even when asked for at once', async () => {
  await supervision.lead();
  const runs = await Promise.all([1, 2, 3, 4].map(() => sweep('2025-10-16', 'one key')));
  expect(new Set(runs.map((run) => run.sweep?.id)).size).toBe(1);
  expect(runs.map((run) => run.sweep?.flagged)).toEqual([2, 2, 2, 2]);
});

test('the same key for another day is in use, and sweeps nothing', async () => {
  await supervision.lead();
  await sweep('2025-10-14', 'taken key');
  expect(await sweep('2025-10-16', 'taken key')).toMatchObject({
    __typename: 'KeyInUse',
    code: 'KEY_IN_USE',
  });
  expect((await notices()).totalCount).toBe(0);
});

test('sweeps at the same moment flag each obligation once', async () => {
  await Promise.all(Array.from({ length: 40 }, () => supervision.lead()));
  const { workerDb, log, environment } = supervision.running.parts;
  const policies = await loadPolicies([policiesDirectory]);
  const law = { policies, calendar: workingCalendar(environment) };
  const runs = await Promise.all(
    ['a', 'b', 'c', 'd'].map((requestedBy) => {
      const asked = { requestedBy, sweptFor: plainDate('2025-10-20'), finishedAt: new Date() };
      return workerDb.write(systemScope, (transaction) =>
        runSweep(transaction, { scope: systemScope, law }, asked, log),
      );
    }),
  );
  expect(runs.reduce((sum, run) => sum + run.flagged, 0)).toBe(80);
  expect((await notices()).totalCount).toBe(80);
});

test('judged for its own day: what was met since is flagged, what came due since is not', async () => {
  const leadId = await supervision.lead();
  const { householdId, divisionCode } = someLead();
  await supervision.handle('lead-verified', { leadId, householdId, divisionCode, verifiedOn: '2025-10-17' });
  await supervision.lead({ foundOn: '2025-10-13' });
  expect((await sweep('2025-10-15', 'late run')).sweep).toMatchObject({ sweptFor: '2025-10-15', flagged: 1 });
  expect((await notices()).edges[0]?.node.obligation.kind).toBe('VERIFICATION');
});

test('a county sweeps its own division only, and sees only what it flagged there', async () => {
  await supervision.lead();
  expect((await sweep('2025-10-20', 'ours', 'county@410526')).sweep?.flagged).toBe(0);
  expect((await notices()).totalCount).toBe(0);
  expect((await sweep('2025-10-20', 'nation', 'admin@')).sweep?.flagged).toBe(2);
  const runs = `{ sweeps { totalCount edges { node { sweptFor flagged } } } }`;
  const seenBy = async (account: string) =>
    (await supervision.ask<{ sweeps: object }>(account, runs)).data.sweeps;
  expect(await seenBy(COUNTY)).toEqual({
    totalCount: 1,
    edges: [{ node: { sweptFor: '2025-10-20', flagged: 2 } }],
  });
  expect(await seenBy('county@410526')).toEqual({
    totalCount: 2,
    edges: [
      { node: { sweptFor: '2025-10-20', flagged: 0 } },
      { node: { sweptFor: '2025-10-20', flagged: 0 } },
    ],
  });
  expect(await seenBy('county@500233')).toMatchObject({ totalCount: 1 });
});

test.each([
  ['township@500235216', '2025-10-20', { __typename: 'NotPermitted', code: 'NOT_PERMITTED' }],
  ['auditor@500235', '2025-10-20', { __typename: 'NotPermitted', code: 'NOT_PERMITTED' }],
  ['health@500235', '2025-10-20', { __typename: 'NotPermitted', code: 'NOT_PERMITTED' }],
  [COUNTY, '2025-10-21', { __typename: 'InvalidInput', code: 'DATE_IN_FUTURE', field: 'occurredOn' }],
])('%s for %s is refused as data', async (account, on, refusal) => {
  await supervision.lead();
  expect(await sweep(on, 'refused', account)).toMatchObject(refusal);
  expect((await notices('admin@')).totalCount).toBe(0);
});
