import { subscriptionsOf } from '@dixian/events';
import type { Database } from '../database/database';
import { acknowledge, oweAgain } from './awaited';
import { backlogOf, LOOKS_AFTER_QUEUES } from './backlog';
import { digestsGiven, idsGiven } from './event-ids';
import { giveEvents } from './give-events';
import type { EventPublisher } from './publisher';

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
    idsFor: (subscriber, range) => idsGiven(database, subscriptionsOf(subscriber), range),
  };
}
