import { previewing } from '@dixian/department';
import { decisions as aid } from '../aid/domain/decisions';
import type { Room } from '../ground/room';
import { educationRelief, livingSubsidy } from './persistence/aid-by-need';
import { aidByStage } from './persistence/aid-by-stage';
import { schoolAge } from './persistence/school-age';
import { yuLu } from './persistence/yu-lu';

/** What a draft of a document would change of aid and of the duty to keep children at school (政策预演). */
export const preview: Room = {
  tables: [],
  migrations: [],
  furnish: ({ desk }) => ({
    resolvers: previewing({
      desk,
      field: 'educationChanges',
      matters: [yuLu, aidByStage, educationRelief, livingSubsidy, schoolAge],
      mirrorField: 'educationMirror',
      decisions: aid,
    }),
  }),
};
