import { eventParties, publishersFor } from '@dixian/events';
import type { JobHost } from '@dixian/jobs';
import { type Metric, processFigures } from '@dixian/telemetry';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import { backlogOf } from '../events/backlog';

export interface WatchedParts {
  readonly service: string;
  readonly db: Database;
  readonly workerDb: Database;
  readonly jobs: JobHost;
}

/**
 * How a service stands at the moment of asking. What cannot be told now, its database or its queue being away, is left out,
 * and `dixian_up` says which of both.
 */
export async function serviceFigures(parts: WatchedParts): Promise<Metric[]> {
  const asked = [databaseFigures(parts), queueFigures(parts)] as const;
  const [database, queue] = await Promise.allSettled(asked);
  const up = (part: string, { status }: { status: string }): Metric => ({
    name: 'dixian_up',
    help: 'Whether a part that the service needs answers.',
    value: Number(status === 'fulfilled'),
    labels: { service: parts.service, part },
  });
  return [
    up('database', database),
    up('queue', queue),
    ...poolFigures(parts),
    ...processFigures(parts.service),
    ...(database.status === 'fulfilled' ? database.value : []),
    ...(queue.status === 'fulfilled' ? queue.value : []),
  ];
}

function poolFigures({ service, db, workerDb }: WatchedParts): Metric[] {
  return Object.entries({ requests: db, work: workerDb }).flatMap(([pool, database]) => {
    const { open, idle, waiting } = database.pool();
    const help = 'Connections of a pool to the database, and work that waits for one.';
    const of = (state: string, value: number): Metric => ({
      name: 'dixian_pool_connections',
      help,
      value,
      labels: { service, pool, state },
    });
    return [of('busy', open - idle), of('idle', idle), of('waiting', waiting)];
  });
}

async function databaseFigures({ service, workerDb }: WatchedParts): Promise<Metric[]> {
  const lines = await backlogOf(workerDb, service, '');
  const [stuck] = await workerDb.read(systemScope, (statements) =>
    statements.query<{ refused: number }>(
      'SELECT count(*)::int AS refused FROM outbox WHERE relayed_at IS NULL AND refused IS NOT NULL',
      [],
      'outbox-refused',
    ),
  );
  const now = Date.now();
  // Also of whom nothing is owed: a figure that is not there is neither high nor low.
  const owed = subscribersTo(service).map(
    (subscriber) =>
      lines.find((line) => line.publisher === service && line.subscriber === subscriber) ?? {
        subscriber,
        waiting: 0,
        oldest: null,
      },
  );
  return [
    ...owed.flatMap(({ subscriber, waiting, oldest }): Metric[] => [
      {
        name: 'dixian_events_waiting',
        help: 'Events of this service that a subscriber has not handled yet.',
        value: waiting,
        labels: { service, subscriber },
      },
      {
        name: 'dixian_event_lag_seconds',
        help: 'Age of the oldest event that a subscriber has not handled yet.',
        value: oldest === null ? 0 : Math.max(0, (now - Date.parse(oldest)) / 1_000),
        labels: { service, subscriber },
      },
    ]),
    {
      name: 'dixian_events_refused',
      help: 'Events that break their schema and stay in the outbox.',
      value: stuck?.refused ?? 0,
      labels: { service },
    },
    {
      name: 'dixian_events_unknown',
      help: 'Events that were handled here and that their publisher does not have: a database was restored alone.',
      value: lines.reduce((sum, { unknown }) => sum + unknown, 0),
      labels: { service },
    },
  ];
}

function subscribersTo(service: string): string[] {
  return eventParties().filter((subscriber) => publishersFor(subscriber).includes(service));
}

async function queueFigures({ service, jobs }: WatchedParts): Promise<Metric[]> {
  await jobs.ready();
  const counted = await Promise.all(
    jobs.queues().map(async (queue) => ({ queue, counts: await jobs.counts(queue) })),
  );
  return counted.flatMap(({ queue, counts }) => {
    const { waiting, active, delayed, deadLetters } = counts;
    return Object.entries({ waiting, active, delayed, dead: deadLetters }).map(
      ([state, value]): Metric => ({
        name: 'dixian_queue_jobs',
        help: 'Jobs of a queue by state; dead: they failed for good and wait for a person.',
        value,
        labels: { service, queue, state },
      }),
    );
  });
}
