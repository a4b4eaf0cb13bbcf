import type { Clock } from '@dixian/calendar';
import { asPart } from '@dixian/telemetry';
import { type Job, UnrecoverableError, WaitingError } from 'bullmq';
import type { Logger } from 'pino';
import { describeFailure, failureReason } from './failure-reason';
import { JobTimedOut, PermanentFailure, TryLater } from './failures';
import type { JobRegistry, RegisteredJob } from './job-registry';
import type { JobWatch, RunEnd } from './job-watch';
import { InvalidPayload } from './payload';
import { RunningJob } from './running-job';
import { dueAt, inHostTime } from './scheduled-for';
import { within } from './within';
import { postponement } from './worker-timing';

export interface RunnerOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly isAway: (error: unknown) => boolean;
  readonly watch: JobWatch;
  /** Each attempt is done inside it. */
  readonly around: (attempt: () => Promise<void>) => Promise<void>;
}

/** Runs the jobs that workers fetch, and knows which are running. */
export class JobRunner {
  private readonly running = new Set<RunningJob>();
  private stopping = false;

  private readonly clock: Clock;
  private readonly log: Logger;

  constructor(
    private readonly registry: JobRegistry,
    private readonly options: RunnerOptions,
  ) {
    this.clock = options.clock;
    this.log = options.log;
  }

  /** Handles one fetched job; throws what BullMQ is to record. */
  async run(job: Job, token: string): Promise<void> {
    const running = new RunningJob(job, token);
    this.running.add(running);
    try {
      if (this.stopping) await running.giveBack();
      await running.orGivenBack(this.traced(running));
    } finally {
      this.running.delete(running);
    }
  }

  /** From now on fetched jobs go straight back; resolves when none runs, at the latest after `graceMs`. */
  async finish(graceMs: number): Promise<void> {
    this.stopping = true;
    const deadline = Date.now() + graceMs;
    while (this.running.size > 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Gives back whatever still runs. */
  async giveBackAll(): Promise<void> {
    const left = [...this.running];
    if (left.length > 0) this.log.warn({ jobs: left.map(({ job }) => job.id) }, 'jobs given back unfinished');
    await Promise.allSettled(left.map((running) => running.giveBack()));
  }

  /** Tells handlers whose lock another process took that their work no longer counts. */
  lost(queue: string, jobIds: readonly string[]): void {
    for (const { job, abort } of this.running) {
      if (job.queueName === queue && job.id && jobIds.includes(job.id)) {
        abort.abort(new Error('the job was taken over by another process'));
      }
    }
  }

  // A job that traced work asked for continues its trace.
  private traced(running: RunningJob): Promise<void> {
    const { job } = running;
    const attributes = {
      'messaging.destination.name': job.queueName,
      'dixian.attempt': job.attemptsMade + 1,
    };
    const options = { kind: 'CONSUMER', attributes, parent: job.opts.telemetry?.metadata } as const;
    const traced = this.options.watch.tracing.begin(`job ${job.name}`, options);
    return asPart(traced, () => this.attempt(running));
  }

  private async attempt(running: RunningJob): Promise<void> {
    if (running.isGivenBack) throw new WaitingError();
    const { job } = running;
    const attempt = job.attemptsMade + 1;
    const about = { queue: job.queueName, job: job.name, jobId: job.id, attempt };
    const log = this.log.child(about);
    const began = performance.now();
    const ended = (end: RunEnd) =>
      this.options.watch.ended({ queue: job.queueName, name: job.name }, end, performance.now() - began);
    try {
      const registered = this.registry.find(job.queueName, job.name);
      if (!registered) throw new PermanentFailure(`${job.queueName}/${job.name} has no handler`);
      await this.handle(registered, running, attempt, log);
      ended('completed');
    } catch (error) {
      if (running.isGivenBack) throw new WaitingError();
      if (error instanceof TryLater || this.options.isAway(error)) {
        ended('postponed');
        throw await postponed(running, error, log);
      }
      const final = isPermanent(error) || attempt >= (job.opts.attempts ?? 1);
      ended(final ? 'dead' : 'failed');
      log.error({ err: describeFailure(error), willRetry: !final }, 'job failed');
      throw recordable(error);
    }
  }

  private async handle(
    registered: RegisteredJob,
    running: RunningJob,
    attempt: number,
    log: Logger,
  ): Promise<void> {
    const { job, abort } = running;
    const { timeoutMs } = registered.definition;
    const work = this.options.around(() =>
      registered.run(job.data, {
        scheduledFor: inHostTime(dueAt(job), this.clock),
        attempt,
        signal: abort.signal,
        progress: (percent) => job.updateProgress(percent),
        log,
      }),
    );
    if (timeoutMs === undefined) return work;
    return within(timeoutMs, work, () => {
      const late = new JobTimedOut(`Not finished within ${timeoutMs} ms`);
      abort.abort(late);
      return late;
    });
  }
}

// What is away may be so for days: no attempt is counted, and each job asks again at least once a minute.
async function postponed(running: RunningJob, error: unknown, log: Logger): Promise<Error> {
  const { attemptsStarted, attemptsMade } = running.job;
  const waitMs = postponement(attemptsStarted - attemptsMade);
  // Once, not with every try: an outage would fill the log.
  const level = attemptsStarted - attemptsMade === 1 ? 'warn' : 'debug';
  log[level]({ err: describeFailure(error), waitMs }, 'job waits: what it needs is away');
  return running.postpone(waitMs);
}

function isPermanent(error: unknown): boolean {
  return error instanceof PermanentFailure || error instanceof InvalidPayload;
}

// BullMQ stores message and stack with the job, so it gets a copy without what may be personal.
function recordable(error: unknown): Error {
  const { type, message, stack } = describeFailure(error);
  const reason = failureReason(`${type}: ${message}`);
  const copy = isPermanent(error) ? new UnrecoverableError(reason) : new Error(reason);
  copy.stack = `${reason}\n${stack}`;
  return copy;
}
