import { assertPayload, type DomainEvent, type EventType, subscriptionsOf } from '@dixian/events';
import { type JobHost, PermanentFailure } from '@dixian/jobs';
import { underWay } from '@dixian/telemetry';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Statements } from '../database/statements';
import { deliveryTo } from './delivery';
import type { EventSources } from './event-sources';
import { Turns } from './turns';

// As many transactions as the connections of jobs and handlers can carry; whoever waits here holds none.
const HANDLED_AT_ONCE = 6;

/** What a service does with one type of event. The effect is exactly once: the inbox row commits with it. */
export interface EventHandler<Type extends EventType = EventType> {
  type: Type;
  handle(event: DomainEvent<Type>, transaction: Statements): Promise<void>;
}

/** Gives a handler its event's type. */
export function onEvent<Type extends EventType>(
  type: Type,
  handle: EventHandler<Type>['handle'],
): EventHandler {
  return { type, handle } as unknown as EventHandler;
}

/** Every event that names the service as subscriber needs one handler, and no other may be handled. */
export function assertHandlers(service: string, handlers: readonly EventHandler[]): void {
  const handled = handlers.map((handler) => handler.type as string).sort();
  const expected = subscriptionsOf(service).sort();
  if (handled.join() !== expected.join()) {
    throw new Error(
      `${service} handles [${handled}] but schemas/events names it as subscriber of [${expected}]: make the two agree`,
    );
  }
}

/** Receives the service's events and handles each once, however often it is delivered. */
export function receiveEvents(options: {
  service: string;
  jobs: JobHost;
  database: Database;
  handlers: readonly EventHandler[];
  sources: EventSources;
  afterCommit(): void;
  /** Told of each event that was handled, and when it was recorded. */
  handled?(type: string, recordedAt: string): void;
}): void {
  const byType = new Map(options.handlers.map((handler) => [handler.type as string, handler]));
  const turns = new Turns(HANDLED_AT_ONCE);
  options.jobs.register(deliveryTo(options.service), async ({ id, publisher }, { signal }) => {
    const source = options.sources.of(publisher);
    const arrival = await source.arrival(id);
    if (arrival.kind === 'handled') return source.acknowledgements.add(id);
    if (arrival.kind === 'unknown') throw new PermanentFailure(`${publisher} has no such event (any more)`);
    const handler = byType.get(arrival.event.type);
    if (!handler) throw new Error(`${options.service} has no handler for ${arrival.event.type}`);
    const event = arrival.event as unknown as DomainEvent;
    underWay()?.call(`handle ${event.type}`);
    assertPayload(event.type, event.payload);
    await turns.take(async () => {
      signal.throwIfAborted();
      await handleOnce(options.database, handler, event, publisher);
    });
    source.acknowledgements.add(id);
    options.handled?.(event.type, event.recordedAt);
    options.afterCommit();
  });
}

async function handleOnce(
  database: Database,
  handler: EventHandler,
  event: DomainEvent,
  publisher: string,
): Promise<void> {
  await database.write(systemScope, async (transaction) => {
    const [first] = await transaction.query(
      'INSERT INTO inbox (event_id, type, publisher) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING event_id',
      [event.id, event.type, publisher],
      'inbox-insert',
    );
    if (first) await handler.handle(event, transaction);
  });
}
