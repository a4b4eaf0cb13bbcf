import type { GiveEvents } from './give-events';

// Of the whole process on purpose: services that run together ask each other without a network between them.
const offered = new Map<string, GiveEvents>();

/** Lets services of this process ask this one; returns how to end it. Who shares the queues belongs together. */
export function offerEvents(queues: string, publisher: string, give: GiveEvents): () => void {
  const key = keyOf(queues, publisher);
  offered.set(key, give);
  return () => {
    if (offered.get(key) === give) offered.delete(key);
  };
}

/** How to ask a publisher that runs in this process; undefined where it runs in another. */
export function offeredEvents(queues: string, publisher: string): GiveEvents | undefined {
  return offered.get(keyOf(queues, publisher));
}

function keyOf(queues: string, publisher: string): string {
  return `${publisher} ${queues}`;
}
