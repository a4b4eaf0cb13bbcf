import { fixedClock, plainDate } from '@dixian/calendar';
import { type Law, loadPolicies, policiesDirectory } from '@dixian/policy';
import { workingCalendar } from '../../src/environment';
import { catchUp } from '../../src/overdue/use-cases/catch-up';
import { type Supervision, startSupervision } from '../running-supervision';

let supervision: Supervision;
let law: Law;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-10-17' });
  const calendar = workingCalendar(supervision.running.parts.environment);
  law = { policies: await loadPolicies([policiesDirectory]), calendar };
});
beforeEach(() => supervision.clear());
afterAll(() => supervision.stop());

const sweepOf = (day: string) => {
  const { workerDb: db, log } = supervision.running.parts;
  return catchUp({ db, log, law, clock: fixedClock(plainDate('2025-10-17')) }, plainDate(day));
};

interface Seen {
  sweeps: { edges: { node: { sweptFor: string; flagged: number } }[] };
  sweepProgress: { completedFor: string | null; nightsBehind: number | null; running: boolean };
}

async function seen() {
  const { data } = await supervision.ask<Seen>(
    'county@500235',
    '{ sweeps { edges { node { sweptFor flagged } } } sweepProgress { completedFor nightsBehind running } }',
  );
  const runs = data.sweeps.edges.map(({ node }) => [node.sweptFor, node.flagged]).reverse();
  return { runs, progress: data.sweepProgress };
}

async function metrics(): Promise<Record<string, number>> {
  const text = await (await fetch(`${supervision.running.url}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line.startsWith('dixian_sweep_'));
  return Object.fromEntries(
    lines.map((line) => line.split(' ')).map(([name, value]) => [name, Number(value)]),
  );
}

test('after an outage each night that was missed is judged by itself, in order', async () => {
  await supervision.lead();
  await sweepOf('2025-10-13');
  await sweepOf('2025-10-16');
  expect(await seen()).toEqual({
    runs: [
      ['2025-10-13', 0],
      ['2025-10-14', 0],
      ['2025-10-15', 1],
      ['2025-10-16', 1],
    ],
    progress: { completedFor: '2025-10-16', nightsBehind: 1, running: false },
  });
});

test('sweeps that run at once, doubled and out of order judge each night once', async () => {
  await supervision.lead();
  await sweepOf('2025-10-13');
  await Promise.all(['2025-10-16', '2025-10-15', '2025-10-16', '2025-10-14'].map(sweepOf));
  const { runs } = await seen();
  expect(runs).toEqual([
    ['2025-10-13', 0],
    ['2025-10-14', 0],
    ['2025-10-15', 1],
    ['2025-10-16', 1],
  ]);
});

test('what a sweep by hand flagged the nightly one does not flag again, and goes through its nights all the same', async () => {
  await supervision.lead();
  await sweepOf('2025-10-14');
  await supervision.ask(
    'county@500235',
    'mutation { runOverdueSweep(input: { occurredOn: "2025-10-16", idempotencyKey: "by hand" }) { __typename } }',
  );
  await sweepOf('2025-10-16');
  const { runs, progress } = await seen();
  expect(runs.map(([, flagged]) => flagged)).toEqual([0, 2, 0, 0]);
  expect(progress.completedFor).toBe('2025-10-16');
});

test('how far the sweep has come is told as figures, and nothing before the first', async () => {
  expect(await metrics()).toEqual({ dixian_sweep_running: 0 });
  await sweepOf('2025-10-15');
  expect(await metrics()).toEqual({
    dixian_sweep_running: 0,
    dixian_sweep_nights_behind: 2,
    dixian_sweep_last_completed_seconds: Math.floor(Date.parse('2025-10-17T01:00:00Z') / 1_000),
  });
  expect((await seen()).progress).toMatchObject({ completedFor: '2025-10-15', nightsBehind: 2 });
});
