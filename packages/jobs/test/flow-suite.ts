import { z } from 'zod';
import { defineJob, flowPart } from '../src';
import { freshQueue, pause, type TestHosts, until } from './test-hosts';

const payload = z.object({ item: z.number() });
const define = (name: string) =>
  defineJob({ name, queue: freshQueue(), payload, attempts: 3, backoffMs: 50 });

/** Jobs that wait for others, of services of their own. */
export function flowSuite(hosts: TestHosts): void {
  it('runs the last job once all others are completed, those of a service that starts later included', async () => {
    const [last, one, other] = [define('last'), define('one'), define('other')];
    const seen: string[] = [];
    const host = hosts.host();
    host.register(last, async () => void seen.push('last'));
    host.register(one, async ({ item }) => void seen.push(`one ${item}`));
    await host.start();
    const parts = [one, other].map((job, item) => flowPart(job, { item }, { jobId: 'flow-a' }));
    expect(await host.enqueueFlow(flowPart(last, { item: 9 }, { jobId: 'flow-a' }), parts)).toBe(true);
    await until(() => seen.length === 1);
    await pause(300);
    expect(seen).toEqual(['one 0']);
    const late = hosts.host();
    late.register(other, async ({ item }) => void seen.push(`other ${item}`));
    await late.start();
    await until(() => seen.length === 3);
    expect(seen).toEqual(['one 0', 'other 1', 'last']);
  });

  it('leaves a flow that waits or runs alone, and adds one that has ended anew', async () => {
    const [last, one] = [define('last'), define('one')];
    let runs = 0;
    const host = hosts.host();
    host.register(last, async () => undefined);
    host.register(one, async () => {
      runs += 1;
    });
    const flow = () =>
      host.enqueueFlow(flowPart(last, { item: 1 }, { jobId: 'flow-b' }), [
        flowPart(one, { item: 1 }, { jobId: 'flow-b' }),
      ]);
    expect(await flow()).toBe(true);
    expect(await flow()).toBe(false);
    await host.start();
    await until(async () => (await host.counts(last.queue)).completed === 1);
    expect(runs).toBe(1);
    expect(await flow()).toBe(true);
    await until(() => runs === 2);
  });
}
