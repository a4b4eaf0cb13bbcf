import { eventTypes, subscribersOf } from '@dixian/events';
import { defineJob, type JobHost } from '@dixian/jobs';
import { z } from 'zod';
import { KEPT_HOURS } from '../changes/changes-since';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import { deliveredBy, deliveryTo } from './delivery';

// Longer than any queue keeps a finished job, so that a late second delivery still meets its inbox row. What a queue still
// holds or a subscriber has not handled, above all dead letters, is kept however old it is: the job has the id only, and who runs it again needs the event.
export const KEEP_DAYS = 60;

/** Removes events after 60 days that no queue holds any more, and marks of changes after a day, every night at 03:10 Asia/Shanghai. */
export function pruneEvents(service: string, jobs: JobHost, database: Database): void {
  const prune = defineJob({
    name: 'prune-events',
    queue: `${service}-housekeeping`,
    payload: z.object({}),
    attempts: 3,
    backoffMs: 60_000,
  });
  jobs.register(prune, async () => {
    const subscribers = new Set(eventTypes().flatMap(subscribersOf));
    const held = await heldBy(jobs, subscribers);
    await database.write(systemScope, async (transaction) => {
      await transaction.query(
        `DELETE FROM outbox WHERE relayed_at < now() - make_interval(days => $1)
         AND NOT EXISTS (SELECT FROM outbox_awaited a WHERE a.event_id = outbox.id)
         AND NOT EXISTS (SELECT FROM unnest($2::uuid[]) AS held(id) WHERE held.id = outbox.id)`,
        [KEEP_DAYS, held],
      );
      await transaction.query(
        `DELETE FROM inbox WHERE handled_at < now() - make_interval(days => $1)
         AND NOT EXISTS (SELECT FROM unnest($2::uuid[]) AS held(id) WHERE held.id = inbox.event_id)`,
        [KEEP_DAYS, held],
      );
      // Of what was published before, an event may still come.
      await transaction.query(
        `DELETE FROM index_translation WHERE kept_at < now() - make_interval(days => $1)
           AND to_key = (SELECT fingerprint FROM key_fingerprint WHERE name = 'INDEX_KEY')`,
        [KEEP_DAYS],
      );
      // An hour more: a mark stands at the beginning of its transaction.
      await transaction.query(
        'DELETE FROM change_mark WHERE marked_at < now() - make_interval(hours => $1)',
        [KEPT_HOURS + 1],
      );
    });
  });
  jobs.schedule(prune, {
    id: `${service}-prune-events`,
    cron: '10 3 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}

/** Events that the queues of these subscribers hold, in whatever state but completed. */
async function heldBy(jobs: JobHost, subscribers: ReadonlySet<string>): Promise<string[]> {
  const held = new Set<string>();
  for (const subscriber of subscribers) {
    for (const jobId of await jobs.unfinished(deliveryTo(subscriber).queue)) {
      const id = deliveredBy(jobId);
      if (id !== undefined) held.add(id);
    }
  }
  return [...held];
}
