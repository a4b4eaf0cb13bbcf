import type { Room } from '../ground/room';
import { watchNightly } from './jobs/watch-nightly';
import { CreateScreening1765241000000 } from './persistence/migrations/1765241000000-create-screening';
import { screeningHit } from './tables';

/** What a day brings about without anybody acting: answers that turn, work that follows, and what the data finds. */
export const watch: Room = {
  tables: [{ entity: screeningHit, household: 'followed' }],
  migrations: [CreateScreening1765241000000],
  furnish(house) {
    watchNightly(house);
    return {};
  },
};
