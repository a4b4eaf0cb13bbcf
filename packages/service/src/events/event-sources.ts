import type { EventAddresses } from '../configuration/event-addresses';
import { addressOf } from '../configuration/event-addresses';
import type { Database } from '../database/database';
import type { Logger } from '../logging';
import { EventSource } from './event-source';
import { fetchEvents } from './fetch-events';
import { offeredEvents } from './local-publishers';

/** What a subscriber needs to find publishers and to be believed by them. */
interface EventSourcesOptions {
  service: string;
  /** Names the queues that the services of one installation share. */
  queues: string;
  addresses: EventAddresses;
  secret: string;
  database: Database;
  log: Logger;
}

/** The publishers that a subscriber asks, each made when it is first named by a job. */
export function eventSources(options: EventSourcesOptions): (publisher: string) => EventSource {
  const { service, queues, addresses, secret, database, log } = options;
  const sources = new Map<string, EventSource>();
  return (publisher) => {
    const known = sources.get(publisher);
    if (known) return known;
    const source = new EventSource(publisher, {
      database,
      log,
      ask: (ids) => {
        const give = offeredEvents(queues, publisher);
        if (give) return give(service, ids);
        return fetchEvents(addressOf(addresses, publisher), { service, publisher, secret }, ids);
      },
    });
    sources.set(publisher, source);
    return source;
  };
}
