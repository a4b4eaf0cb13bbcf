import { previewing } from '@dixian/department';
import type { Room } from '../ground/room';
import { decisions as renovations } from '../renovations/domain/decisions';
import { appraisedHouses } from './persistence/appraised-houses';
import { checkedHouses } from './persistence/checked-houses';
import { renovatedHouses } from './persistence/renovated-houses';
import { renovationMoney } from './persistence/renovation-money';
import { testedWater } from './persistence/tested-water';

/** What a draft of a document would change of houses and what is due for them (政策预演). */
export const preview: Room = {
  tables: [],
  furnish: ({ desk }) => ({
    resolvers: previewing({
      desk,
      field: 'housingWaterChanges',
      matters: [renovatedHouses, renovationMoney, appraisedHouses, checkedHouses, testedWater],
      mirrorField: 'housingWaterMirror',
      decisions: renovations,
    }),
  }),
};
