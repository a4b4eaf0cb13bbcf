import type { Room } from '../ground/room';
import { watchNightly } from './jobs/watch-nightly';
import { CreateScreening1765221300000 } from './persistence/migrations/1765221300000-create-screening';
import { screeningHit } from './persistence/tables';

/** What the calendar and the data bring about, every night (行业数据筛查). */
export const watch: Room = {
  tables: [screeningHit],
  migrations: [CreateScreening1765221300000],
  following: ['screening_hit'],
  furnish(house) {
    watchNightly(house);
    return {};
  },
};
