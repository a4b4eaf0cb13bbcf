import type { Room } from '../ground/room';
import { leadCorrected } from '../leads/use-cases/lead-corrected';
import { leadVerified } from '../leads/use-cases/lead-verified';
import { caseResolvers } from './graphql/case-resolvers';
import { CreateCases1764300700000 } from './persistence/migrations/1764300700000-create-cases';
import { caseAct, caseStanding, monitoringCase } from './persistence/tables';
import { followLeadCorrection } from './use-cases/follow-lead-correction';
import { openCaseTask } from './use-cases/open-case-task';

/** Cases of identification, release and re-labelling (识别认定、风险消除、风险再标注). */
export const cases: Room = {
  tables: [
    { entity: monitoringCase, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: caseAct, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: caseStanding, onSplit: 'goes', onMerge: 'follows', past: true },
  ],
  reactions: [leadVerified.by(openCaseTask), leadCorrected.by(followLeadCorrection)],
  migrations: [CreateCases1764300700000],
  furnish: ({ law }) => ({ resolvers: caseResolvers(law) }),
};
