import type { EventPublisher } from './publisher';

// Of the whole process on purpose: services that run together ask each other without a network between them.
const offered = new Map<string, EventPublisher>();

/** Lets services of this process ask this one; returns how to end it. Who shares the queues belongs together. */
export function offerEvents(queues: string, name: string, publisher: EventPublisher): () => void {
  const key = keyOf(queues, name);
  offered.set(key, publisher);
  return () => {
    if (offered.get(key) === publisher) offered.delete(key);
  };
}

/** How to ask a publisher that runs in this process; undefined where it runs in another. */
export function offeredEvents(queues: string, name: string): EventPublisher | undefined {
  return offered.get(keyOf(queues, name));
}

function keyOf(queues: string, publisher: string): string {
  return `${publisher} ${queues}`;
}
