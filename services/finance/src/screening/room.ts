import type { Room } from '../ground/room';
import { screenNightly } from './jobs/screen-nightly';
import { CreateScreening1765211060000 } from './persistence/migrations/1765211060000-create-screening';
import { screeningHit } from './tables';

/** What the data finds by the calendar: loans that are overdue, lists that are not paid. */
export const screening: Room = {
  tables: [{ entity: screeningHit, follows: 'household' }],
  migrations: [CreateScreening1765211060000],
  furnish: (house) => {
    screenNightly(house);
    return {};
  },
};
