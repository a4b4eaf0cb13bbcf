import { previewing } from '@dixian/department';
import { decisions as grants } from '../grants/domain/decisions';
import type { Room } from '../ground/room';
import { decisions as persons } from '../persons/domain/decisions';
import { decisions as relief } from '../relief/domain/decisions';
import { enrolledHouseholds } from './persistence/enrolled-households';
import { gradualExits } from './persistence/gradual-exits';
import { highestTier } from './persistence/highest-tier';
import { pensionSubsidy } from './persistence/pension-subsidy';
import { emergencyRelief, townshipRelief } from './persistence/relief';
import { reviewedGrants } from './persistence/reviewed-grants';
import { socialSecurity } from './persistence/social-security';

/** What a draft of a document would change of the safety net (政策预演). */
export const preview: Room = {
  tables: [],
  furnish: ({ desk }) => ({
    resolvers: previewing({
      desk,
      field: 'socialAssistanceChanges',
      matters: [
        enrolledHouseholds,
        pensionSubsidy,
        townshipRelief,
        emergencyRelief,
        socialSecurity,
        reviewedGrants,
        highestTier,
        gradualExits,
      ],
      mirrorField: 'socialAssistanceMirror',
      decisions: { ...grants, ...persons, ...relief },
    }),
  }),
};
