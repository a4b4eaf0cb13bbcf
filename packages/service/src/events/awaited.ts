import { subscriptionsOf } from '@dixian/events';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Statements } from '../database/statements';

/** An event that a subscriber has yet to handle. */
export interface Awaited {
  subscriber: string;
  event_id: string;
  type: string;
  trace: string | null;
}

/** Notes whom an event is told to, so that it is told again until they have handled it. */
export async function awaitSubscribers(
  transaction: Statements,
  told: readonly { id: string; subscriber: string }[],
  patienceSeconds: number,
): Promise<void> {
  if (told.length === 0) return;
  await transaction.query(
    `INSERT INTO outbox_awaited (subscriber, event_id, tell_at)
     SELECT subscriber, id, now() + make_interval(secs => $3)
     FROM unnest($1::uuid[], $2::text[]) AS given(id, subscriber) ON CONFLICT DO NOTHING`,
    [told.map(({ id }) => id), told.map(({ subscriber }) => subscriber), patienceSeconds],
    'outbox-await',
  );
}

/** What was told long enough ago without having been handled; other processes leave these rows alone meanwhile. */
export function dueAgain(transaction: Statements, atMost: number): Promise<Awaited[]> {
  return transaction.query<Awaited>(
    `SELECT a.subscriber, a.event_id, o.type, o.trace FROM outbox_awaited a JOIN outbox o ON o.id = a.event_id
     WHERE a.tell_at <= now() ORDER BY a.tell_at LIMIT $1 FOR UPDATE OF a SKIP LOCKED`,
    [atMost],
    'outbox-due-again',
  );
}

/** Puts off the next telling: twice as long each time up to `longestSeconds`, less up to half by chance. */
export async function toldAgain(
  transaction: Statements,
  rows: readonly Awaited[],
  { patienceSeconds, longestSeconds }: { patienceSeconds: number; longestSeconds: number },
): Promise<void> {
  await transaction.query(
    `UPDATE outbox_awaited a SET told = told + 1,
       tell_at = now() + make_interval(secs => least($3 * power(2, least(told, 20)), $4) * (1 - random() / 2))
     FROM unnest($1::uuid[], $2::text[]) AS given(id, subscriber)
     WHERE a.event_id = given.id AND a.subscriber = given.subscriber`,
    [
      rows.map((row) => row.event_id),
      rows.map(({ subscriber }) => subscriber),
      patienceSeconds,
      longestSeconds,
    ],
    'outbox-told-again',
  );
}

/** Forgets what a subscriber has handled; gives how many events that were. */
export async function acknowledge(
  database: Database,
  subscriber: string,
  ids: readonly string[],
): Promise<number> {
  const rows = await database.write(systemScope, (transaction) =>
    transaction.query(
      'DELETE FROM outbox_awaited WHERE subscriber = $1 AND event_id = ANY($2::uuid[]) RETURNING event_id',
      [subscriber, ids],
      'outbox-acknowledge',
    ),
  );
  return rows.length;
}

/** Owes a subscriber these events anew, from now on; gives how many were thought to be handled. */
export async function oweAgain(
  database: Database,
  subscriber: string,
  ids: readonly string[],
): Promise<number> {
  const rows = await database.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO outbox_awaited (subscriber, event_id, tell_at)
       SELECT $1, id, now() FROM outbox
       WHERE id = ANY($2::uuid[]) AND type = ANY($3::text[]) AND relayed_at IS NOT NULL AND refused IS NULL
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [subscriber, ids, subscriptionsOf(subscriber)],
      'outbox-owe-again',
    ),
  );
  return rows.length;
}
