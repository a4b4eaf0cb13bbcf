import type { Room } from '../ground/room';
import { watchDutiesNightly } from './jobs/watch-duties';
import { FollowDuties1765310010000 } from './persistence/migrations/1765310010000-follow-duties';
import { TellDuties1765310011000 } from './persistence/migrations/1765310011000-tell-duties';
import { dutyChange, dutyPlace } from './persistence/tables';

/** What the line owes by a day, followed from its own records and told where duties are watched. */
export const duties: Room = {
  tables: [
    { entity: dutyPlace, household: 'none' },
    { entity: dutyChange, household: 'none' },
  ],
  migrations: [FollowDuties1765310010000, TellDuties1765310011000],
  async furnish({ parts, law: { policies } }) {
    await watchDutiesNightly(parts.jobs, parts.workerDb, policies, parts.clock);
    return {};
  },
};
