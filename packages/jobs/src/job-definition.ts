import type { z } from 'zod';
import { assertName } from './names';

/** What a job is: declared once, imported by those who enqueue it and by the one service that handles it. */
export interface JobDefinition<P> {
  /** kebab-case, unique in its queue. */
  readonly name: string;
  /** kebab-case. A queue belongs to one service: the one whose JobHost registers its handlers. */
  readonly queue: string;
  /** Parsed when enqueuing and again when running, so it must accept its own output; JSON only, no personal data. */
  readonly payload: z.ZodType<P>;
  /** Times the handler may fail, the first included, before the job is a dead letter. */
  readonly attempts: number;
  /** Wait before the second attempt in milliseconds; doubles each time, less up to half of it by chance. */
  readonly backoffMs: number;
  /** Jobs of this queue that one process handles at once; jobs of one queue must agree. */
  readonly concurrency?: number;
  /** After this many milliseconds the attempt fails and its signal is aborted. */
  readonly timeoutMs?: number;
}

/** Declares a job; throws when a name or a number cannot be right. */
export function defineJob<P>(definition: JobDefinition<P>): JobDefinition<P> {
  const { name, queue, attempts, backoffMs, concurrency = 1, timeoutMs = 1 } = definition;
  assertName('job', name);
  assertName('queue', queue);
  for (const [what, value] of Object.entries({ attempts, backoffMs, concurrency, timeoutMs })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new Error(`Job ${queue}/${name}: ${what} must be a whole number above 0, not ${value}.`);
    }
  }
  return definition;
}

/** "queue/name", for messages. */
export function jobTitle(definition: Pick<JobDefinition<unknown>, 'queue' | 'name'>): string {
  return `${definition.queue}/${definition.name}`;
}
