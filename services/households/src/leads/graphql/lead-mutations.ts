import type { Law } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { correctLead, withdrawLead } from '../use-cases/correct-lead';
import { explainLateVisit } from '../use-cases/explain-late-visit';
import { forwardLead } from '../use-cases/forward-lead';
import { receiveLead } from '../use-cases/receive-lead';
import { recordSurveyVisits } from '../use-cases/record-survey-visits';
import { verifyLead } from '../use-cases/verify-lead';

type LeadMutations = Required<
  Pick<
    MutationResolvers,
    | 'receiveLead'
    | 'verifyLead'
    | 'forwardLead'
    | 'recordSurveyVisits'
    | 'correctLead'
    | 'withdrawLead'
    | 'explainLateVisit'
  >
>;

/** Mutations of leads and of the yearly survey. */
export function leadMutations(law: Law): LeadMutations {
  return {
    async receiveLead(_root, { input }, context) {
      return named('LeadReceived', await receiveLead(law, context, input));
    },
    async verifyLead(_root, { input }, context) {
      return named('LeadVerified', await verifyLead(law, context, input));
    },
    async correctLead(_root, { input }, context) {
      return named('LeadCorrected', await correctLead(law, context, input));
    },
    async withdrawLead(_root, { input }, context) {
      return named('LeadCorrected', await withdrawLead(law, context, input));
    },
    async explainLateVisit(_root, { input }, context) {
      return named('LeadCorrected', await explainLateVisit(context, input));
    },
    async forwardLead(_root, { input }, context) {
      return named('LeadForwarded', await forwardLead(law, context, input));
    },
    async recordSurveyVisits(_root, { input }, context) {
      const outcome = await recordSurveyVisits(law, context, input);
      if ('__typename' in outcome) return outcome;
      const results = outcome.results.map((result) => named('SurveyVisitRecorded', result));
      return { __typename: 'SurveyVisitsRecorded', results };
    },
  };
}
