import type { Room } from '../ground/room';
import { leadCorrected } from '../leads/use-cases/lead-corrected';
import { leadVerified } from '../leads/use-cases/lead-verified';
import { leadsReceived } from '../leads/use-cases/leads-received';
import { rowsFollowed } from '../movement/use-cases/rows-followed';
import { periodOpened } from '../periods/use-cases/period-reactions';
import { periodsKept } from '../register/use-cases/periods-kept';
import { caseResolvers } from './graphql/case-resolvers';
import { keepProceduresAtStart } from './jobs/keep-procedures';
import { CreateCases1764300700000 } from './persistence/migrations/1764300700000-create-cases';
import { SortCases1765150008000 } from './persistence/migrations/1765150008000-sort-cases';
import { ExcuseCases1765440012000 } from './persistence/migrations/1765440012000-excuse-cases';
import { WatchCases1765450012000 } from './persistence/migrations/1765450012000-watch-cases';
import { NameSteps1765470000000 } from './persistence/migrations/1765470000000-name-steps';
import { KeepProcedures1765470010000 } from './persistence/migrations/1765470010000-keep-procedures';
import { caseAct, caseStanding, monitoringCase, procedureVersion } from './persistence/tables';
import { followCorrectedLead } from './use-cases/follow-corrected-lead';
import { followLeadCorrection } from './use-cases/follow-lead-correction';
import {
  followKeptPeriods,
  followMoved,
  followPeriod,
  followReceived,
  followVerified,
} from './use-cases/follow-leads';

/** Cases of identification, release and re-labelling (识别认定、风险消除、风险再标注). */
export const cases: Room = {
  tables: [
    { entity: monitoringCase, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: caseAct, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: caseStanding, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: procedureVersion, household: 'none' },
  ],
  reactions: [
    leadsReceived.by(followReceived),
    leadVerified.by(followVerified),
    leadCorrected.by(followLeadCorrection),
    leadCorrected.by(followCorrectedLead),
    periodOpened.by(followPeriod),
    periodsKept.by(followKeptPeriods),
    rowsFollowed.by(followMoved),
  ],
  migrations: [
    CreateCases1764300700000,
    SortCases1765150008000,
    ExcuseCases1765440012000,
    WatchCases1765450012000,
    NameSteps1765470000000,
    KeepProcedures1765470010000,
  ],
  async furnish({ law, parts: { jobs, workerDb } }) {
    await keepProceduresAtStart(jobs, workerDb, law);
    return { resolvers: caseResolvers(law) };
  },
};
