import type { JobSchedulerTemplateOptions } from 'bullmq';
import type { JobDefinition } from './job-definition';

/**
 * The definition in BullMQ's words. Finished jobs stay for `removeCompleted`: BullMQ's own trimming, done with
 * every completion, deadlocks on PostgreSQL as soon as a queue handles several jobs at once.
 */
export function jobOptions(
  definition: Pick<JobDefinition<unknown>, 'attempts' | 'backoffMs'>,
): JobSchedulerTemplateOptions {
  return {
    attempts: definition.attempts,
    backoff: { type: 'exponential', delay: definition.backoffMs, jitter: 0.5 },
    removeOnComplete: false,
    removeOnFail: false,
  };
}
