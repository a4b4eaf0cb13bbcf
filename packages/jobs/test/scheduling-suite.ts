import { inspect, sweeping, sweepJob } from './sweeping';
import { freshQueue, type TestHosts, until } from './test-hosts';

/** Schedules: when they run, what they are told, what becomes of them. */
export function schedulingSuite(hosts: TestHosts): void {
  it('plans in Asia/Shanghai, whatever the zone of the machine', async () => {
    const job = sweepJob(freshQueue());
    const host = hosts.host();
    host.register(job, async () => undefined);
    host.schedule(job, { id: 'morning', cron: '30 6 * * *', tz: 'Asia/Shanghai', payload: {} });
    await host.start();
    const next = await inspect(
      hosts,
      job.queue,
      async (queue) => (await queue.getJobScheduler('morning'))?.next ?? 0,
    );
    expect(new Date(next).toISOString()).toMatch(/T22:30:00\.000Z$/);
  });

  it('plans nothing for an hour of the day where nights are left out, and takes away what another planned', async () => {
    const job = sweepJob(freshQueue());
    const start = async (nightly: boolean) => {
      const host = hosts.host({ nightly });
      host.register(job, async () => undefined);
      const schedules = {
        morning: '30 6 * * *',
        monthly: '15 0 0 1 * *',
        often: '*/10 * * * *',
        hourly: '5 * * * *',
      };
      for (const [id, cron] of Object.entries(schedules))
        host.schedule(job, { id, cron, tz: 'Asia/Shanghai', payload: {} });
      await host.start();
      const planned = await inspect(hosts, job.queue, (queue) => queue.getJobSchedulers());
      return planned.map(({ key }) => key).sort();
    };
    expect(await start(true)).toEqual(['hourly', 'monthly', 'morning', 'often']);
    expect(await start(false)).toEqual(['hourly', 'often']);
  });

  it('leaves an unchanged schedule alone when a host starts', async () => {
    const job = sweepJob(freshQueue());
    const start = async () => {
      const host = hosts.host();
      host.register(job, async () => undefined);
      host.schedule(job, { id: 'yearly', cron: '0 0 1 1 *', tz: 'Asia/Shanghai', payload: { rule: 'x' } });
      await host.start();
    };
    const pending = () =>
      inspect(hosts, job.queue, async (queue) => {
        const next = (await queue.getJobScheduler('yearly'))?.next;
        return (await queue.getJob(`repeat:yearly:${next}`))?.timestamp;
      });
    await start();
    const planned = await pending();
    expect(planned).toEqual(expect.any(Number));
    // A schedule written anew would carry a later time.
    await until(() => Date.now() > Number(planned));
    await start();
    expect(await pending()).toBe(planned);
    expect(await inspect(hosts, job.queue, (queue) => queue.getJobSchedulers())).toHaveLength(1);
  });

  it('puts a schedule back while running that the queue has lost', async () => {
    const job = sweepJob(freshQueue());
    const host = hosts.host({ lookEveryMs: 100 });
    host.register(job, async () => undefined);
    host.schedule(job, { id: 'morning', cron: '30 6 * * *', tz: 'Asia/Shanghai', payload: {} });
    await host.start();
    const planned = () =>
      inspect(hosts, job.queue, async (queue) => (await queue.getJobScheduler('morning'))?.next);
    const before = await planned();
    await inspect(hosts, job.queue, (queue) => queue.removeJobScheduler('morning'));
    await until(async () => (await planned()) === before && (await host.counts(job.queue)).delayed === 1);
    await until(() => hosts.lines.some((line) => line.includes('schedule put back')));
  });

  it('makes up for a run that came due while its schedule was lost', async () => {
    const job = sweepJob(freshQueue());
    const host = hosts.host({ lookEveryMs: 300 });
    const due: number[] = [];
    host.register(job, async (_, { scheduledFor }) => void due.push(scheduledFor.getTime()));
    host.schedule(job, { id: 'often', cron: '*/2 * * * * *', tz: 'Asia/Shanghai', payload: {} });
    await host.start();
    await until(() => due.length > 0);
    await inspect(hosts, job.queue, (queue) => queue.removeJobScheduler('often'));
    // Three more take six seconds at the least.
    await until(() => due.length > 3, 60_000);
    // Every second second, none left out.
    const gaps = due.slice(1).map((at, index) => at - (due[index] ?? 0));
    expect(new Set(gaps)).toEqual(new Set([2_000]));
  });

  it('removes a schedule that is no longer defined', async () => {
    const queue = freshQueue();
    const runs: number[] = [];
    const first = sweeping(hosts, queue, runs);
    await first.start();
    await first.stop();
    const second = hosts.host();
    second.register(sweepJob(queue), async () => void runs.push(0));
    await second.start();
    expect(await inspect(hosts, queue, (stored) => stored.getJobSchedulers())).toEqual([]);
    expect((await second.counts(queue)).delayed).toBe(0);
  });

  it('refuses a cron expression, an id or a payload that is wrong, and anything after the start', async () => {
    const job = sweepJob(freshQueue());
    const host = hosts.host();
    const good = { id: 'a', cron: '0 6 * * *', tz: 'Asia/Shanghai', payload: {} } as const;
    expect(() => host.schedule(job, { ...good, cron: 'daily' })).toThrow('not a cron expression');
    expect(() => host.schedule(job, { ...good, id: 'A:b' })).toThrow('kebab-case');
    expect(() => host.schedule(job, { ...good, payload: { rule: 1 } as never })).toThrow('does not parse');
    host.register(job, async () => undefined);
    await host.start();
    expect(() => host.schedule(job, good)).toThrow('has been started');
    expect(() => host.register(job, async () => undefined)).toThrow('has been started');
  });
}
