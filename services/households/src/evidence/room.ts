import type { Room } from '../ground/room';
import { reportResolvers } from './graphql/report-resolvers';
import { CreateEvidence1764300200000 } from './persistence/migrations/1764300200000-create-evidence';
import { allowanceFact, guaranteeAnswer, measureDelivery, renovationFact } from './persistence/tables';

/** What departments said of a household (部门反馈). */
export const evidence: Room = {
  tables: [
    { table: 'guarantee_answer', onSplit: 'goes', onMerge: 'follows' },
    { table: 'allowance_fact', onSplit: 'goes', onMerge: 'follows' },
    { table: 'renovation_fact', onSplit: 'goes', onMerge: 'follows' },
    { table: 'measure_delivery', onSplit: 'goes', onMerge: 'follows' },
  ],
  entities: [guaranteeAnswer, allowanceFact, renovationFact, measureDelivery],
  migrations: [CreateEvidence1764300200000],
  furnish: () => ({ resolvers: reportResolvers }),
};
