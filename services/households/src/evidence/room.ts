import type { Room } from '../ground/room';
import { reportResolvers } from './graphql/report-resolvers';
import { CreateEvidence1764300200000 } from './persistence/migrations/1764300200000-create-evidence';
import { KeepToldWork1765220300000 } from './persistence/migrations/1765220300000-keep-told-work';
import { KeepToldSchooling1765241020000 } from './persistence/migrations/1765241020000-keep-told-schooling';
import { TakeRenovationsBack1765350021000 } from './persistence/migrations/1765350021000-take-renovations-back';
import {
  allowanceFact,
  guaranteeAnswer,
  measureDelivery,
  renovationFact,
  toldSchooling,
  toldWork,
} from './persistence/tables';

/** What departments said of a household (部门反馈). */
export const evidence: Room = {
  tables: [
    { entity: guaranteeAnswer, onSplit: 'goes', onMerge: 'follows' },
    { entity: allowanceFact, onSplit: 'goes', onMerge: 'follows' },
    { entity: renovationFact, onSplit: 'goes', onMerge: 'follows' },
    { entity: measureDelivery, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: toldSchooling, onSplit: 'goes', onMerge: 'follows' },
    { entity: toldWork, onSplit: 'goes', onMerge: 'follows' },
  ],
  migrations: [
    CreateEvidence1764300200000,
    KeepToldWork1765220300000,
    KeepToldSchooling1765241020000,
    TakeRenovationsBack1765350021000,
  ],
  furnish: () => ({ resolvers: reportResolvers }),
};
