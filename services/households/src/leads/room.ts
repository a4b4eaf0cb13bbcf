import { mergeResolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import { leadResolvers } from './graphql/lead-resolvers';
import { surveyResolvers } from './graphql/survey-resolvers';
import { surveyTargets } from './graphql/survey-targets';
import { highCostWarningImport } from './ledgers/high-cost-warning';
import { homeVisitImport } from './ledgers/home-visits';
import { riskLeadsImport } from './ledgers/risk-leads';
import { CreateLeads1764300500000 } from './persistence/migrations/1764300500000-create-leads';
import { SettleLeads1765050000000 } from './persistence/migrations/1765050000000-settle-leads';
import { LetSettledLeadsBeCorrected1765050040000 } from './persistence/migrations/1765050040000-let-settled-leads-be-corrected';
import { SettleByHand1765055000000 } from './persistence/migrations/1765055000000-settle-by-hand';
import { CorrectLeads1765060020000 } from './persistence/migrations/1765060020000-correct-leads';
import { SortLeads1765150009000 } from './persistence/migrations/1765150009000-sort-leads';
import { LoadLeads1765160000000 } from './persistence/migrations/1765160000000-load-leads';
import { LoadVisits1765160200000 } from './persistence/migrations/1765160200000-load-visits';
import { TakeLeadsBack1765160300000 } from './persistence/migrations/1765160300000-take-leads-back';
import { ChannelOfHits1765263010000 } from './persistence/migrations/1765263010000-channel-of-hits';
import { WatchLeads1765450011000 } from './persistence/migrations/1765450011000-watch-leads';
import { DateLeads1791500000000 } from './persistence/migrations/1791500000000-date-leads';
import { lead, leadEntry, leadForwarding, screeningHit, surveyVisit } from './persistence/tables';
import { recomputeVisits } from './use-cases/recompute-visits';

/** Risk leads, their way to the village, and the yearly survey (风险线索、集中排查). */
export const leads: Room = {
  tables: [
    { entity: lead, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: surveyVisit, onSplit: 'stays', onMerge: 'follows' },
    { entity: leadForwarding, onSplit: 'goes', onMerge: 'follows' },
    { entity: leadEntry, onSplit: 'goes', onMerge: 'follows' },
    { entity: screeningHit, onSplit: 'goes', onMerge: 'follows' },
  ],
  migrations: [
    CreateLeads1764300500000,
    SortLeads1765150009000,
    SettleLeads1765050000000,
    LetSettledLeadsBeCorrected1765050040000,
    SettleByHand1765055000000,
    CorrectLeads1765060020000,
    LoadLeads1765160000000,
    LoadVisits1765160200000,
    TakeLeadsBack1765160300000,
    ChannelOfHits1765263010000,
    WatchLeads1765450011000,
    DateLeads1791500000000,
  ],
  async furnish({ parts, law }) {
    // A calendar comes out with a new start.
    await recomputeVisits(parts.workerDb, law);
    return {
      resolvers: mergeResolvers(leadResolvers(law), surveyResolvers(law)),
      ledgers: [riskLeadsImport(law), highCostWarningImport(law), homeVisitImport(law)],
      targets: surveyTargets(law.policies),
    };
  },
};
