import { EVERY_MS, inspect, sweeping } from './sweeping';
import { freshQueue, type TestHosts, until } from './test-hosts';

/** What becomes of the runs that fell due while no process ran. */
export function missedRunsSuite(hosts: TestHosts): void {
  it('tells the planned time, and makes up for every run missed while no process ran', async () => {
    const queue = freshQueue();
    const runs: number[] = [];
    const first = sweeping(hosts, queue, runs);
    await first.start();
    await until(() => runs.length >= 2);
    await first.stop();
    const before = runs.length;
    // Only time passes here: two runs fall due and nobody is there.
    const missed = Math.max(...runs) + 2 * EVERY_MS;
    await until(() => Date.now() > missed + 1_000);
    const restarted = Date.now();
    await sweeping(hosts, queue, runs).start();
    await until(() => Math.max(...runs) >= restarted, 8_000);
    const sorted = [...runs].sort((a, b) => a - b);
    expect(sorted.every((due) => due % 2_000 === 0)).toBe(true);
    expect(sorted.slice(1).every((due, index) => due - (sorted[index] ?? 0) === 2_000)).toBe(true);
    expect(runs.slice(before).filter((due) => due < restarted - 1_000).length).toBeGreaterThanOrEqual(2);
  });

  it('does not lose an overdue run when the schedule was changed meanwhile', async () => {
    const queue = freshQueue();
    const runs: number[] = [];
    const first = sweeping(hosts, queue, runs);
    await first.start();
    await until(() => runs.length >= 1);
    await first.stop();
    const last = Math.max(...runs);
    await until(() => Date.now() > last + EVERY_MS);
    await sweeping(hosts, queue, runs, { rule: 'new' }).start();
    await until(() => runs.includes(last + 2_000), 5_000);
    await until(() => Math.max(...runs) > Date.now() - 1_000, 5_000);
    expect(new Set(runs).size).toBe(runs.length);
    const data = await inspect(
      hosts,
      queue,
      async (stored) => (await stored.getJobScheduler('sweep'))?.template?.data,
    );
    expect(data).toEqual({ rule: 'new' });
  });
}
