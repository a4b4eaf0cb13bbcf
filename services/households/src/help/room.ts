import { incomeAssessed } from '../assessment/use-cases/income-assessed';
import type { Room } from '../ground/room';
import { leadCorrected } from '../leads/use-cases/lead-corrected';
import { leadVerified } from '../leads/use-cases/lead-verified';
import {
  periodCorrected,
  periodEnded,
  periodOpened,
  periodTakenBack,
} from '../periods/use-cases/period-reactions';
import { helpResolvers } from './graphql/help-resolvers';
import { helpTargets } from './graphql/help-targets';
import { helpersImport } from './ledgers/pairing-roster';
import { CreateHelp1764300800000 } from './persistence/migrations/1764300800000-create-help';
import { LoadPairings1765160100000 } from './persistence/migrations/1765160100000-load-pairings';
import { TakePairingsBack1765160400000 } from './persistence/migrations/1765160400000-take-pairings-back';
import { ListHelp1765190000000 } from './persistence/migrations/1765190000000-list-help';
import { CreateSupporters1765270010000 } from './persistence/migrations/1765270010000-create-supporters';
import {
  explainerSheet,
  helpMeasure,
  helpPlan,
  helpPlanRevision,
  legalSupporter,
  ownDelivery,
  responsibleHelper,
} from './persistence/tables';
import { askForRevision, followLeadOfRevision } from './use-cases/ask-for-revision';
import { closePlanning, followCorrectedPeriod, openHelp, restingOnPeriod } from './use-cases/follow-period';
import { followSupport } from './use-cases/follow-support';

/** Helpers, plans, measures and explainer sheets (帮扶责任人、一户一策、明白纸). */
export const help: Room = {
  tables: [
    { entity: responsibleHelper, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: helpPlan, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: helpPlanRevision, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: helpMeasure, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: ownDelivery, onSplit: 'goes', onMerge: 'follows' },
    { entity: legalSupporter, onSplit: 'stays', onMerge: 'follows' },
    { entity: explainerSheet, onSplit: 'stays', onMerge: 'follows' },
  ],
  reactions: [
    periodOpened.by(openHelp),
    periodEnded.by(closePlanning),
    periodCorrected.by(followCorrectedPeriod),
    periodTakenBack.by(restingOnPeriod),
    leadVerified.by(askForRevision),
    leadCorrected.by(followLeadOfRevision),
    incomeAssessed.by(followSupport),
  ],
  migrations: [
    CreateHelp1764300800000,
    LoadPairings1765160100000,
    TakePairingsBack1765160400000,
    CreateSupporters1765270010000,
    ListHelp1765190000000,
  ],
  furnish: ({ law }) => ({
    resolvers: helpResolvers(law),
    ledgers: [helpersImport(law.policies)],
    targets: helpTargets,
  }),
};
