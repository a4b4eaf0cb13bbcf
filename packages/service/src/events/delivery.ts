import { defineJob } from '@dixian/jobs';
import { z } from 'zod';

/** Delivery of one event to one subscriber; the payload's own schema is checked by the event catalogue. */
const delivery = z.object({
  id: z.uuid(),
  type: z.string(),
  divisionCode: z.string(),
  recordedAt: z.string(),
  payload: z.record(z.string(), z.unknown()),
});

/** The job that brings events to a subscriber: one queue per service. */
export function deliveryTo(service: string) {
  return defineJob({
    name: 'deliver-event',
    queue: `events-${service}`,
    payload: delivery,
    attempts: 8,
    backoffMs: 500,
    concurrency: 6,
  });
}
