import { subscriptionsOf } from '@dixian/events';
import { changesSince } from '../changes/changes-since';
import type { Database } from '../database/database';
import { acknowledge, oweAgain } from './awaited';
import { backlogOf, LOOKS_AFTER_QUEUES } from './backlog';
import { digestsGiven, idsGiven } from './event-ids';
import { giveEvents } from './give-events';
import type { EventPublisher } from './publisher';

/** Who tells pages that something changed: the gateway at /live, supervision in the graph. */
const TELL_PAGES = ['gateway', LOOKS_AFTER_QUEUES];

/** This service as its subscribers meet it. `owed` is told when something is to be told again. */
export function ownOutbox(service: string, database: Database, owed: () => void): EventPublisher {
  return {
    give: giveEvents(database),
    acknowledge: (subscriber, ids) => acknowledge(database, subscriber, ids),
    async sendAgain(subscriber, ids) {
      const count = await oweAgain(database, subscriber, ids);
      if (count > 0) owed();
      return count;
    },
    digestsFor: (subscriber, range) => digestsGiven(database, subscriptionsOf(subscriber), range),
    backlogIn: async (asker, division) =>
      asker === LOOKS_AFTER_QUEUES ? backlogOf(database, service, division) : [],
    changesSince: async (asker, since) =>
      TELL_PAGES.includes(asker) ? changesSince(database, since) : { upTo: '', isWhole: true, changes: [] },
    idsFor: (subscriber, range) => idsGiven(database, subscriptionsOf(subscriber), range),
  };
}
