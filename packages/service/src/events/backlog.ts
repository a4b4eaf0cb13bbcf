import { eventTypes, subscribersOf } from '@dixian/events';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Backlog } from './publisher';

/** The one service that is told: it shows the queues of all to those who may see them. */
export const LOOKS_AFTER_QUEUES = 'supervision';

/** To whom events of each type are told. */
const TOLD = eventTypes().flatMap((type) => subscribersOf(type).map((subscriber) => ({ type, subscriber })));

/**
 * What waits of the events of a division, by subscriber: given to the queues and not handled, or recorded and not given to
 * them yet. For the whole country also what this service handled of events that their publisher does not have (any more).
 * Events that span divisions count for the whole country alone.
 */
export function backlogOf(database: Database, service: string, division: string): Promise<Backlog[]> {
  return database.read(systemScope, (statements) =>
    statements.query<Backlog>(
      `SELECT $1::text AS publisher, w.subscriber, count(*)::int AS waiting,
         to_char(min(w.recorded_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS oldest, 0 AS unknown
       FROM (
         SELECT a.subscriber, o.recorded_at FROM outbox_awaited a JOIN outbox o ON o.id = a.event_id
         WHERE starts_with(o.division_code, $2)
         UNION ALL
         SELECT t.subscriber, o.recorded_at FROM outbox o JOIN unnest($3::text[], $4::text[]) AS t(type, subscriber) USING (type)
         WHERE o.relayed_at IS NULL AND o.refused IS NULL AND starts_with(o.division_code, $2)
       ) AS w GROUP BY w.subscriber
       UNION ALL
       SELECT publisher, $1, 0, NULL, count(*)::int FROM inbox
       WHERE $2 = '' AND unknown_since IS NOT NULL GROUP BY publisher`,
      [service, division, TOLD.map(({ type }) => type), TOLD.map(({ subscriber }) => subscriber)],
      'event-backlog',
    ),
  );
}
