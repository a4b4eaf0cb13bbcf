import { defineJob } from '@dixian/jobs';
import { z } from 'zod';

const delivery = z.object({ id: z.uuid(), type: z.string(), publisher: z.string() });

/** What a queue holds of an event: which one, and which service's outbox has it. Its facts stay there. */
export type Delivery = z.infer<typeof delivery>;

/** The job that brings events to a subscriber: one queue per service. More run at once than are handled, so that ids gather. */
export function deliveryTo(service: string) {
  return defineJob<Delivery>({
    name: 'deliver-event',
    queue: `events-${service}`,
    payload: delivery,
    attempts: 8,
    backoffMs: 500,
    concurrency: 24,
  });
}

/** The event that a job was to deliver; undefined where it delivers none. */
export function deliveryIn(payload: unknown): Delivery | undefined {
  return delivery.safeParse(payload).data;
}

/** The id of the job that delivers an event; the same for every subscriber. */
export function deliveryJobId(eventId: string): string {
  return `${JOB_ID}${eventId}`;
}

/** The event that the job of this id delivers; undefined where it delivers none. */
export function deliveredBy(jobId: string): string | undefined {
  const id = jobId.startsWith(JOB_ID) ? jobId.slice(JOB_ID.length) : '';
  return z.uuid().safeParse(id).data;
}

const JOB_ID = 'event-';
