import type { Room } from '../ground/room';
import { assessmentResolvers } from './graphql/assessment-resolvers';
import { CreateAssessment1764300300000 } from './persistence/migrations/1764300300000-create-assessment';
import { CreateScopeRecord1765040000000 } from './persistence/migrations/1765040000000-create-scope-record';
import { incomeAssessment, scopeRecord } from './persistence/tables';

/** Incomes assessed for a household (收入核算). */
export const assessment: Room = {
  tables: [
    { entity: incomeAssessment, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: scopeRecord, onSplit: 'goes', onMerge: 'follows' },
  ],
  migrations: [CreateAssessment1764300300000, CreateScopeRecord1765040000000],
  furnish: ({ law }) => ({ resolvers: assessmentResolvers(law.policies) }),
};
