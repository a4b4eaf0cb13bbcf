import type { Room } from '../ground/room';
import { watchNightly } from './jobs/watch-endings';

/** Documents that end and that nothing follows, as duties of their place's rural office (政策接续). */
export const succession: Room = {
  tables: [],
  furnish({ parts: { jobs, workerDb, clock }, law }) {
    watchNightly(jobs, workerDb, law.policies, clock);
    return {};
  },
};
