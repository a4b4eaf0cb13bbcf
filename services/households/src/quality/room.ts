import { incomeAssessed } from '../assessment/use-cases/income-assessed';
import { actRecorded } from '../cases/use-cases/act-recorded';
import type { Room } from '../ground/room';
import { planMade } from '../help/use-cases/plan-made';
import { qualityResolvers } from './graphql/quality-resolvers';
import { sweepQualityNightly } from './jobs/sweep-quality-prompts';
import { CreateQuality1764301000000 } from './persistence/migrations/1764301000000-create-quality';
import { LookPastDivisions1765070400000 } from './persistence/migrations/1765070400000-look-past-divisions';
import { qualityAnswer, qualitySweep } from './persistence/tables';
import { askAfterAct } from './use-cases/ask-again';
import { refreshPrompts } from './use-cases/refresh-prompts';

/** Data-quality rules as prompts (疑似问题). */
export const quality: Room = {
  tables: [
    { entity: qualityAnswer, onSplit: 'goes', onMerge: 'follows' },
    { entity: qualitySweep, household: 'none' },
  ],
  reactions: [incomeAssessed.by(refreshPrompts), planMade.by(refreshPrompts), actRecorded.by(askAfterAct)],
  migrations: [CreateQuality1764301000000, LookPastDivisions1765070400000],
  furnish({ parts, law }) {
    sweepQualityNightly(parts.jobs, parts.workerDb, law.policies, parts.clock);
    return { resolvers: qualityResolvers(law.policies) };
  },
};
