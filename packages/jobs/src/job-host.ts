import type { Clock } from '@dixian/calendar';
import type { Logger } from 'pino';
import {
  countJobs,
  type DeadLetter,
  findDeadLetter,
  type JobCounts,
  listDeadLetters,
  parseDeadLetterId,
  retryAllFailed,
  retryFailed,
  unfinishedIds,
} from './dead-letters';
import { type EnqueueOptions, enqueueAnew, enqueueJobs } from './enqueue';
import { errorLog } from './error-log';
import { JobsMisconfigured } from './failures';
import { addFlow, type FlowPart } from './flow';
import type { JobHandler } from './job-context';
import { type JobDefinition, jobTitle } from './job-definition';
import { JobRegistry } from './job-registry';
import { type JobWatch, unwatched } from './job-watch';
import { JobWorkers } from './job-workers';
import { QueueAccess } from './queue-access';
import type { QueueConnection } from './queue-connection';
import { defineSchedule, isDaily, type Schedule, type ScheduleOptions } from './schedule';
import { within } from './within';

const READY_MS = 2_000;
const GRACE_MS = 3_000;
const LOOK_EVERY_MS = 60_000;
const WORKERS_STOP_MS = 4_000;
const STOP_MS = 4_500;
const unanswered = () => new Error('the queue did not answer');

export interface JobHostOptions {
  connection: QueueConnection;
  log: Logger;
  clock: Clock;
  /** Every job the service declares; start fails when one has no handler here. */
  jobs?: readonly Pick<JobDefinition<unknown>, 'queue' | 'name'>[];
  /** Whether what a handler threw says that something it needs is away: its job waits then, and no attempt is counted. */
  isAway?: (error: unknown) => boolean;
  /** Each attempt of a job is done inside it, as what the attempt goes by from its beginning to its end. */
  around?: (attempt: () => Promise<void>) => Promise<void>;
  /** Who watches jobs run; nobody when left out. */
  watch?: JobWatch;
  /** How often queues are looked after: completed jobs go, lost schedules are put back; a minute when left out. */
  lookEveryMs?: number;
  /** Whether what is scheduled for an hour of the day is begun at that hour; true when left out. */
  nightly?: boolean;
  /** How long stop() lets running jobs finish before it gives them back, in milliseconds; 3 s when left out. */
  graceMs?: number;
}

/** One service's jobs: registers handlers and schedules, enqueues, works, and answers for what failed. */
export class JobHost {
  private readonly registry = new JobRegistry();
  private readonly schedules: Schedule[] = [];
  private readonly following: (() => Promise<string>)[] = [];
  private readonly access: QueueAccess;
  private workers: JobWorkers | undefined;
  private stopped: Promise<void> | undefined;

  constructor(private readonly options: JobHostOptions) {
    this.access = new QueueAccess(options.connection, errorLog(options.log));
  }

  /** Names the handler of a job; before start. The queue becomes this host's: it works on all of it. */
  register<P>(definition: JobDefinition<P>, handler: JobHandler<P>): void {
    this.assertNotStarted('register', jobTitle(definition));
    this.registry.register(definition, handler);
  }

  /** Runs a job by cron in Asia/Shanghai; before start. What is not scheduled at start is removed from the queue. */
  schedule<P>(definition: JobDefinition<P>, options: ScheduleOptions<P>): void {
    this.assertNotStarted('schedule', options.id);
    this.schedules.push(defineSchedule(definition, options));
  }

  /** Names a job to be added whenever what the service goes by is replaced, as its policies; before start. */
  whenReplaced<P>(definition: JobDefinition<P>, payload: P): void {
    this.assertNotStarted('name', jobTitle(definition));
    this.following.push(() => this.enqueue(definition, payload));
  }

  /** Adds the jobs that follow when what the service goes by was replaced. */
  async replaced(): Promise<void> {
    for (const follow of this.following) await follow();
  }

  /** Adds a job and gives its id. A job whose id the queue still holds, finished or not, is not added again. */
  async enqueue<P>(definition: JobDefinition<P>, payload: P, options: EnqueueOptions = {}): Promise<string> {
    const [id] = await this.add(definition, [{ payload, ...options }]);
    return id as string;
  }

  /** Adds many jobs of one kind in one round; gives their ids in order. Up to about 500 at a time do best. */
  async enqueueMany<P>(
    definition: JobDefinition<P>,
    items: readonly ({ payload: P } & EnqueueOptions)[],
  ): Promise<string[]> {
    return items.length === 0 ? [] : this.add(definition, items);
  }

  /**
   * Adds jobs by their ids, also where the queue holds one of that id that has ended, well or badly; one that waits or
   * runs stays alone. Gives how many were added. Up to about a hundred at a time: each is looked up.
   */
  async enqueueAnew<P>(
    definition: JobDefinition<P>,
    items: readonly ({ payload: P; jobId: string } & Pick<EnqueueOptions, 'parent'>)[],
  ): Promise<number> {
    this.assertHandled(definition);
    return items.length === 0 ? 0 : enqueueAnew(() => this.access.queue(definition.queue), definition, items);
  }

  /**
   * Adds a job that runs once all others of the flow are completed, which may be other services'. One of these ids that waits
   * or runs is left alone; false where that is the last one, so that nothing was added.
   */
  async enqueueFlow(last: FlowPart, before: readonly FlowPart[]): Promise<boolean> {
    return addFlow(this.access, last, before);
  }

  /** Reaches the queue, or throws QueueUnreachable, which names the setting and what is wrong with it. */
  async connect(): Promise<void> {
    await this.access.store();
  }

  /** Sets the schedules right and starts working; throws JobsMisconfigured, or when the queue cannot be reached. */
  async start(): Promise<void> {
    this.assertNotStarted('start', 'the host');
    const problems = this.problems();
    if (problems.length > 0) throw new JobsMisconfigured(problems);
    const { clock, log, isAway = () => false, watch = unwatched } = this.options;
    const { around = (attempt) => attempt(), lookEveryMs = LOOK_EVERY_MS } = this.options;
    const running = { clock, log, isAway, around, watch, lookEveryMs };
    this.workers = new JobWorkers(this.registry, this.access, running);
    try {
      const { nightly = true } = this.options;
      await this.workers.start(this.schedules.filter((schedule) => nightly || !isDaily(schedule)));
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Takes no more jobs, waits for running ones up to the grace, gives the rest back, lets go; under 5 s in all. */
  stop(): Promise<void> {
    this.stopped ??= within(STOP_MS, this.shutDown(), unanswered).catch(errorLog(this.options.log));
    return this.stopped;
  }

  /** Resolves when the queue answers; rejects when it does not within 2 s. */
  async ready(): Promise<void> {
    const answer = this.access.store().then((store) => store.ping());
    await within(READY_MS, answer, () => new Error(`The queue did not answer within ${READY_MS} ms.`));
  }

  /** The queue's latest dead letters, newest first. */
  async deadLetters(queue: string, { first }: { first: number }): Promise<DeadLetter[]> {
    return listDeadLetters(await this.access.queue(queue), first);
  }

  /** The dead letter of a job of a queue; undefined while it waits, runs or is not there. */
  async deadLetter(queue: string, jobId: string): Promise<DeadLetter | undefined> {
    return findDeadLetter(await this.access.queue(queue), jobId);
  }

  /** Queues a dead letter again with all its attempts; false when there is none of that id (any more). */
  async retryDeadLetter(id: string): Promise<boolean> {
    const parts = parseDeadLetterId(id);
    return parts ? retryFailed(await this.access.queue(parts.queue), parts.jobId) : false;
  }

  /** Queues the queue's dead letters again, oldest last, those of one job where `name` is given; gives how many. */
  async retryDeadLetters(
    queue: string,
    { name, atMost }: { name?: string; atMost: number },
  ): Promise<number> {
    return retryAllFailed(await this.access.queue(queue), { name, atMost });
  }

  /** Ids of the queue's jobs that are not completed, dead letters included. */
  async unfinished(queue: string): Promise<ReadonlySet<string>> {
    return unfinishedIds(await this.access.queue(queue));
  }

  /** The queues that this host works on. */
  queues(): string[] {
    return this.registry.queueNames();
  }

  /** How many jobs of the queue are in which state. */
  async counts(queue: string): Promise<JobCounts> {
    return countJobs(await this.access.queue(queue));
  }

  private async add<P>(
    definition: JobDefinition<P>,
    items: readonly ({ payload: P } & EnqueueOptions)[],
  ): Promise<string[]> {
    this.assertHandled(definition);
    return enqueueJobs(() => this.access.queue(definition.queue), definition, items);
  }

  private assertHandled(definition: Pick<JobDefinition<unknown>, 'queue' | 'name'>): void {
    if (this.registry.owns(definition.queue) && !this.registry.find(definition.queue, definition.name)) {
      throw new Error(`${jobTitle(definition)} has no handler, so it would never succeed.`);
    }
  }

  private problems(): string[] {
    const scheduled = this.schedules.map(({ definition }) => definition);
    const keys = this.schedules.map(({ definition, id }) => `${definition.queue}/${id}`);
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    return [
      ...this.registry.problems([...(this.options.jobs ?? []), ...scheduled]),
      ...twice.map((key) => `Schedule ${key} is defined twice.`),
    ];
  }

  private async shutDown(): Promise<void> {
    try {
      await within(WORKERS_STOP_MS, this.workers?.stop(this.options.graceMs ?? GRACE_MS), unanswered);
    } finally {
      await this.access.close();
    }
  }

  private assertNotStarted(what: string, subject: string): void {
    if (this.workers || this.stopped)
      throw new Error(`Cannot ${what} ${subject}: the job host has been started.`);
  }
}
