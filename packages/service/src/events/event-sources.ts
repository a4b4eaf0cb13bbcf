import { setTimeout } from 'node:timers/promises';
import type { PeerSecrets } from '@dixian/access';
import { eventParties } from '@dixian/events';
import type { ChangeMarks, ToldChanges } from '@dixian/graph';
import type { EventAddresses } from '../configuration/event-addresses';
import { addressOf } from '../configuration/event-addresses';
import type { Database } from '../database/database';
import type { Logger } from '../logging';
import { EventSource } from './event-source';
import { offeredEvents } from './local-publishers';
import type { Backlog, EventPublisher } from './publisher';
import { remotePublisher } from './remote-publisher';

/** What a subscriber needs to find publishers and to be believed by them. */
interface EventSourcesOptions {
  service: string;
  /** Names the queues that the services of one installation share. */
  queues: string;
  addresses: EventAddresses;
  secrets: PeerSecrets;
  database: Database;
  log: Logger;
}

/** The publishers that a subscriber asks, each made when it is first named. */
export interface EventSources {
  of(publisher: string): EventSource;
  /** Names of publishers that did not take this service's signature when they were last asked. */
  refusing(): string[];
  /** What waits at all services that publish anything, of events of a division, and which of them did not answer. */
  backlog(division: string): Promise<ToldBacklog>;
  /** What changed at all services behind their marks; who does not answer is left out. */
  changes(marks: ChangeMarks): Promise<ReadonlyMap<string, ToldChanges>>;
  /** Tells all of them what was handled of theirs. */
  finish(): Promise<void>;
}

/** What waits, and the publishers that could not be asked. */
export interface ToldBacklog {
  readonly lines: readonly Backlog[];
  readonly silent: readonly string[];
}

// Somebody waits for the answer of all; who is slower is heard of the next time.
const SOON_MS = 1_000;

function withinMs<Value>(answer: Promise<Value>, ms: number): Promise<Value> {
  const late = setTimeout(ms, undefined, { ref: false }).then(() => {
    throw new Error(`no answer within ${ms} ms`);
  });
  // Whichever comes second is nobody's any more.
  for (const promise of [answer, late]) promise.catch(() => undefined);
  return Promise.race([answer, late]);
}

export function eventSources(options: EventSourcesOptions): EventSources {
  const { service, queues, addresses, secrets, database, log } = options;
  const sources = new Map<string, EventSource>();
  const make = (name: string) => {
    const remote = remotePublisher(() => addressOf(addresses, name), { service, publisher: name, secrets });
    const asked = (): EventPublisher => offeredEvents(queues, name) ?? remote;
    return new EventSource(name, { service, database, log, asked });
  };
  const of = (publisher: string) => {
    const source = sources.get(publisher) ?? make(publisher);
    sources.set(publisher, source);
    return source;
  };
  return {
    of,
    async backlog(division) {
      const parties = eventParties();
      const asked = parties.map((name) => of(name).asked.backlogIn(service, division));
      const answers = await Promise.allSettled(asked);
      return {
        lines: answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])),
        silent: parties.filter((_, index) => answers[index]?.status === 'rejected'),
      };
    },
    async changes(marks) {
      const parties = eventParties();
      const asked = parties.map((name) =>
        withinMs(of(name).asked.changesSince(service, marks[name] ?? null), SOON_MS),
      );
      const answers = await Promise.allSettled(asked);
      return new Map(
        parties.flatMap((name, index) => {
          const answer = answers[index];
          return answer?.status === 'fulfilled' ? [[name, answer.value] as const] : [];
        }),
      );
    },
    refusing: () => [...sources.values()].filter(({ refuses }) => refuses).map(({ publisher }) => publisher),
    async finish() {
      await Promise.all([...sources.values()].map((source) => source.acknowledgements.send()));
    },
  };
}
