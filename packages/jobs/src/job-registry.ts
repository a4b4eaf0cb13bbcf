import type { JobContext, JobHandler } from './job-context';
import { type JobDefinition, jobTitle } from './job-definition';
import { parsePayload } from './payload';

/** A handler with its payload type closed over. */
export interface RegisteredJob {
  readonly definition: JobDefinition<unknown>;
  run(payload: unknown, context: JobContext): Promise<void>;
}

const DEFAULT_CONCURRENCY = 4;

/** The handlers of one host, by queue and name. Mistakes are collected and reported together at start. */
export class JobRegistry {
  private readonly queues = new Map<string, Map<string, RegisteredJob>>();
  private readonly twice = new Set<string>();

  register<P>(definition: JobDefinition<P>, handler: JobHandler<P>): void {
    const jobs = this.queues.get(definition.queue) ?? new Map<string, RegisteredJob>();
    if (jobs.has(definition.name)) this.twice.add(jobTitle(definition));
    jobs.set(definition.name, {
      definition,
      run: (payload, context) => handler(parsePayload(definition, payload), context),
    });
    this.queues.set(definition.queue, jobs);
  }

  /** The queues this host works on. */
  queueNames(): string[] {
    return [...this.queues.keys()];
  }

  find(queue: string, name: string): RegisteredJob | undefined {
    return this.queues.get(queue)?.get(name);
  }

  owns(queue: string): boolean {
    return this.queues.has(queue);
  }

  /** Jobs of the queue that one process handles at once. */
  concurrency(queue: string): number {
    return this.stated(queue)[0] ?? DEFAULT_CONCURRENCY;
  }

  /** One sentence per mistake; `expected` are the jobs that need a handler here. */
  problems(expected: readonly Pick<JobDefinition<unknown>, 'queue' | 'name'>[]): string[] {
    const without = expected.filter(({ queue, name }) => !this.find(queue, name)).map(jobTitle);
    const split = this.queueNames().filter((queue) => new Set(this.stated(queue)).size > 1);
    return [
      ...[...new Set(without)].map((title) => `${title} has no handler.`),
      ...[...this.twice].map((title) => `${title} has two handlers.`),
      ...split.map((queue) => `The jobs of queue ${queue} state different concurrency.`),
    ];
  }

  private stated(queue: string): number[] {
    const jobs = [...(this.queues.get(queue)?.values() ?? [])];
    return jobs.flatMap(({ definition }) => definition.concurrency ?? []);
  }
}
