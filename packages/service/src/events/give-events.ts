import { FACTS, serviceMayKnow } from '@dixian/access';
import { type EventType, payloadFor, subscriptionsOf } from '@dixian/events';
import { z } from 'zod';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';

/** How many events are asked for at once, at most: each may hold some hundred households. */
export const ASKED_AT_ONCE = 100;

export const givenEvents = z.object({
  events: z.array(
    z.object({
      id: z.uuid(),
      type: z.string(),
      divisionCode: z.string(),
      /** RFC 3339. */
      recordedAt: z.string(),
      payload: z.record(z.string(), z.unknown()),
    }),
  ),
  /** Ids that the outbox does not have, or not for this subscriber. */
  unknown: z.array(z.string()),
});

/** What a publisher gives of the events it was asked for. */
export type GivenEvents = z.infer<typeof givenEvents>;

/** How a publisher is asked, over the network or within the process. */
export type GiveEvents = (subscriber: string, ids: readonly string[]) => Promise<GivenEvents>;

/**
 * Gives a subscriber events of this service's outbox: those it subscribes to, but for refused ones, without what is for
 * others and what it need not know. The outbox keeps the machine's time; told is that of the service's clock.
 */
export function giveEvents(database: Database): GiveEvents {
  return async (subscriber, ids) => {
    const rows = await database.read(systemScope, (statements) =>
      statements.query<OutboxRow>(
        `SELECT id, type, division_code, recorded_at + (service_now() - now()) AS recorded_at, payload FROM outbox
         WHERE id = ANY($1::uuid[]) AND type = ANY($2::text[]) AND refused IS NULL`,
        [ids, subscriptionsOf(subscriber)],
        'outbox-asked',
      ),
    );
    const found = new Set(rows.map(({ id }) => id));
    return {
      events: rows.map(({ id, type, division_code, recorded_at, payload: whole }) => {
        const payload = payloadFor(type, whole, { subscriber, knows: (name) => mayBeTold(subscriber, name) });
        return { id, type, divisionCode: division_code, recordedAt: recorded_at.toISOString(), payload };
      }),
      unknown: ids.filter((id) => !found.has(id)),
    };
  };
}

// A word that is no kind of fact is told to nobody.
function mayBeTold(subscriber: string, name: string): boolean {
  const fact = FACTS.find((known) => known === name);
  return fact !== undefined && serviceMayKnow(subscriber, fact);
}

interface OutboxRow {
  id: string;
  type: EventType;
  division_code: string;
  recorded_at: Date;
  payload: Record<string, unknown>;
}
