import type { Room } from '../ground/room';
import { assessmentResolvers } from './graphql/assessment-resolvers';
import { CreateAssessment1764300300000 } from './persistence/migrations/1764300300000-create-assessment';
import { incomeAssessment } from './persistence/tables';

/** Incomes assessed for a household (收入核算). */
export const assessment: Room = {
  tables: [{ entity: incomeAssessment, onSplit: 'goes', onMerge: 'follows' }],
  migrations: [CreateAssessment1764300300000],
  furnish: ({ law }) => ({ resolvers: assessmentResolvers(law.policies) }),
};
