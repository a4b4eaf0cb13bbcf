import type { ToldChanges } from '@dixian/graph';
import { z } from 'zod';
import type { GiveEvents } from './give-events';

/** Ids from `from` on and below `below`; the ids of events are ordered by the time they were made. */
// Bounds are written like ids but are none: they carry no version.
export const idRange = z.object({ from: z.guid(), below: z.guid() });
export type IdRange = z.infer<typeof idRange>;

/** Events whose ids begin alike: how many, and a sum of their ids that differs when one is missing. */
export const digests = z.object({
  digests: z.array(z.object({ begins: z.string(), count: z.number().int(), sum: z.string() })),
});
export type Digest = z.infer<typeof digests>['digests'][number];

/** The most ids that are named at once where nothing but ids is told. */
export const NAMED_AT_ONCE = 1_000;

export const namedIds = z.object({ ids: z.array(z.uuid()) });
export const countedIds = z.object({ count: z.number().int() });

/** What waits for a subscriber, and what this service handled of a publisher that the publisher does not know. */
export const backlog = z.object({
  backlog: z.array(
    z.object({
      publisher: z.string(),
      subscriber: z.string(),
      waiting: z.number().int(),
      /** RFC 3339; null where nothing waits. */
      oldest: z.string().nullable(),
      unknown: z.number().int(),
    }),
  ),
});
export type Backlog = z.infer<typeof backlog>['backlog'][number];
export const inDivision = z.object({ division: z.string().regex(/^\d{0,12}$/) });

/** The mark that is asked behind; null for who begins. */
export const behindMark = z.object({ since: z.string().max(4_096).nullable() });

/** What a publisher does for its subscribers, over the network or within the process. */
export interface EventPublisher {
  give: GiveEvents;
  /** The subscriber has handled these events; no more is owed it. Gives how many were. */
  acknowledge(subscriber: string, ids: readonly string[]): Promise<number>;
  /** The subscriber has not handled these; it is told of them again. Gives how many it had been thought to have handled. */
  sendAgain(subscriber: string, ids: readonly string[]): Promise<number>;
  /** What the subscriber has been told of in that range, in sums. */
  digestsFor(subscriber: string, range: IdRange): Promise<readonly Digest[]>;
  /** What of this service waits to be handled by whom, of events of a division; told to who looks after the queues. */
  backlogIn(asker: string, division: string): Promise<readonly Backlog[]>;
  /** What changed behind a mark, in words that tell nothing; told to who tells pages of it. */
  changesSince(asker: string, since: string | null): Promise<ToldChanges>;
  /** The ids of what it has been told of in that range. */
  idsFor(subscriber: string, range: IdRange): Promise<readonly string[]>;
}
