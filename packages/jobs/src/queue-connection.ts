/** Where the queues live. Only this package knows which of the two runs. */
export type QueueConnection =
  | { kind: 'postgres'; url: string; schema: string }
  | { kind: 'redis'; url: string; prefix?: string };

/** The PostgreSQL schema that holds every queue; BullMQ creates and migrates it. */
export const QUEUE_SCHEMA = 'dixian_queue';

/** Begins every key in Redis unless QUEUE_PREFIX says otherwise: two installations on one Redis need two. */
export const QUEUE_PREFIX = 'dixian';

/** Chooses Redis when REDIS_URL is set, else PostgreSQL at QUEUE_DATABASE_URL; throws when neither is set. */
export function queueConnection(settings: {
  REDIS_URL?: string | undefined;
  QUEUE_DATABASE_URL?: string | undefined;
  QUEUE_PREFIX?: string | undefined;
}): QueueConnection {
  if (settings.REDIS_URL) {
    return { kind: 'redis', url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX ?? QUEUE_PREFIX };
  }
  if (settings.QUEUE_DATABASE_URL) {
    return { kind: 'postgres', url: settings.QUEUE_DATABASE_URL, schema: QUEUE_SCHEMA };
  }
  throw new Error('No queue is configured: set REDIS_URL, or QUEUE_DATABASE_URL for queues on PostgreSQL.');
}
