import type { Room } from '../ground/room';
import { screenNightly } from './jobs/screen-nightly';
import { CreateScreening1765252080000 } from './persistence/migrations/1765252080000-create-screening';
import { screeningHit } from './tables';

/** What the data finds by the calendar: suspected houses, outages, tests that hold no longer. */
export const screening: Room = {
  tables: [{ entity: screeningHit, follows: 'household' }],
  migrations: [CreateScreening1765252080000],
  furnish: (house) => {
    screenNightly(house);
    return {};
  },
};
