import type { Logger } from 'pino';
import { errorLog } from './error-log';
import type { JobRegistry } from './job-registry';
import { JobRunner, type RunnerOptions } from './job-runner';
import { keepSchedules } from './keep-schedules';
import { lookAfter } from './look-after';
import type { QueueAccess } from './queue-access';
import type { Schedule } from './schedule';
import type { QueueStore, QueueWorker } from './store/queue-store';

/** The working half of a host: one worker per queue it has handlers for. */
export class JobWorkers {
  private readonly runner: JobRunner;
  private readonly log: Logger;
  private readonly lookEveryMs: number;
  private workers: QueueWorker[] = [];
  private stopLooking: () => void = () => undefined;

  constructor(
    private readonly registry: JobRegistry,
    private readonly access: QueueAccess,
    options: RunnerOptions & { lookEveryMs: number },
  ) {
    this.lookEveryMs = options.lookEveryMs;
    this.log = options.log;
    this.runner = new JobRunner(registry, options);
  }

  /** Sets the schedules right, then works. */
  async start(schedules: readonly Schedule[]): Promise<void> {
    const store = await this.access.store();
    const names = this.registry.queueNames();
    const queues = await Promise.all(names.map((name) => this.access.queue(name)));
    const kept = queues.map((queue) => {
      return { queue, schedules: schedules.filter(({ definition }) => definition.queue === queue.name) };
    });
    for (const { queue, schedules: wanted } of kept) {
      await queue.waitUntilReady();
      await keepSchedules(queue, wanted, this.log);
    }
    this.workers = names.map((name) => this.work(store, name));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.stopLooking = lookAfter(kept, this.lookEveryMs, this.log);
  }

  /** Stops fetching, waits for what runs, gives the rest back. */
  async stop(graceMs: number): Promise<void> {
    this.stopLooking();
    await Promise.all(this.workers.map((worker) => worker.pause(true)));
    await this.runner.finish(graceMs);
    await this.runner.giveBackAll();
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private work(store: QueueStore, queue: string): QueueWorker {
    const log = this.log.child({ queue });
    return store.worker(queue, {
      concurrency: this.registry.concurrency(queue),
      process: (job, token) => this.runner.run(job, token),
      onError: errorLog(log),
      onStalled: (jobId) => log.warn({ jobId }, 'job of a process that is gone is queued again'),
      onLockLost: (jobIds) => this.runner.lost(queue, jobIds),
    });
  }
}
