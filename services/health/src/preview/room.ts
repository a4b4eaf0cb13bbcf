import { previewing } from '@dixian/department';
import { decisions as aid } from '../aid/domain/decisions';
import type { Room } from '../ground/room';
import { decisions as hospitals } from '../hospitals/domain/decisions';
import { decisions as insurance } from '../insurance/domain/decisions';
import { decisions as runs } from '../runs/domain/decisions';
import { decisions as settlements } from '../settlements/domain/decisions';
import { belowStandardBills } from './persistence/below-standard';
import { extraRelief } from './persistence/extra-relief';
import { medicalAid } from './persistence/medical-aid';
import { premiumSubsidy } from './persistence/premium-subsidy';
import { seriousIllnessCases } from './persistence/serious-illness-relief';
import { treatFirst } from './persistence/treat-first';

/** What a draft of a document would change of insurance, treatment and relief (政策预演). */
export const preview: Room = {
  tables: [],
  furnish: ({ desk }) => ({
    resolvers: previewing({
      desk,
      field: 'healthChanges',
      matters: [treatFirst, premiumSubsidy, medicalAid, extraRelief, belowStandardBills, seriousIllnessCases],
      mirrorField: 'healthMirror',
      decisions: { ...aid, ...hospitals, ...insurance, ...runs, ...settlements },
    }),
  }),
};
