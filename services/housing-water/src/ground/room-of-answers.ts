import { CreateHousingWater1763800200000 } from './persistence/migrations/1763800200000-create-housing-water';
import type { Room } from './room';
import { houseAnswer, safetyObservation } from './tables';

/** What the departments answer on house and water, and what was last seen of them. */
export const answers: Room = {
  tables: [
    { entity: safetyObservation, follows: 'household' },
    { entity: houseAnswer, follows: 'household' },
  ],
  migrations: [CreateHousingWater1763800200000],
  furnish: () => ({}),
};
