import type { Law } from '@dixian/policy';
import { assertSector, type RequestContext, type Resolvers } from '@dixian/service';
import type {
  HouseholdSurveyVisitsArgs,
  MutationForwardLeadArgs,
  MutationRecordSurveyVisitsArgs,
  QuerySurveyCoverageArgs,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { named } from '../../ground/graphql/named';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdById } from '../../register/persistence/households';
import type { VillageCoverage } from '../persistence/coverage';
import { forwardingsOf } from '../persistence/forwardings';
import { type LeadRow, leadById } from '../persistence/leads';
import { type SurveyVisitRow, visitsOf } from '../persistence/visits';
import { forwardLead } from '../use-cases/forward-lead';
import { recordSurveyVisits, type VisitOutcome } from '../use-cases/record-survey-visits';
import { type SurveyCoverage, surveyCoverage } from '../use-cases/survey-coverage';

/** Resolvers of the yearly survey and of the stations of departments' leads. */
export function surveyResolvers(law: Law): Resolvers {
  return {
    Query: {
      surveyCoverage(_root: unknown, args: QuerySurveyCoverageArgs, context: RequestContext) {
        assertSector(context, ['rural']);
        return surveyCoverage(law.policies, context, { ...args, asOf: asOfDay(args, context) });
      },
    },
    Mutation: {
      async recordSurveyVisits(
        _root: unknown,
        { input }: MutationRecordSurveyVisitsArgs,
        context: RequestContext,
      ) {
        return named('SurveyVisitsRecorded', await recordSurveyVisits(law, context, input));
      },
      async forwardLead(_root: unknown, { input }: MutationForwardLeadArgs, context: RequestContext) {
        return named('LeadForwarded', await forwardLead(context, input));
      },
    },
    Household: {
      surveyVisits: ({ id }: { id: string }, { year }: HouseholdSurveyVisitsArgs, context: RequestContext) =>
        takesPartIn(context) ? visitsOf(context, id, year ?? null) : null,
    },
    Lead: {
      forwardings: ({ id }: LeadRow, _args: unknown, context: RequestContext) => forwardingsOf(context, id),
    },
    SurveyVisitsRecorded: {
      results: ({ results }: { results: VisitOutcome[] }) =>
        results.map((result) => named('SurveyVisitRecorded', result)),
    },
    SurveyVisit: {
      household: ({ householdId }: SurveyVisitRow, _args: unknown, context: RequestContext) =>
        householdById(context, householdId),
      lead: ({ leadId }: SurveyVisitRow, _args: unknown, context: RequestContext) =>
        leadId && leadById(context, leadId),
    },
    SurveyCoverage: { clauses: ({ clauseIds }: SurveyCoverage) => cited(clauseIds) },
    SurveyCoverageOfVillage: {
      division: ({ divisionId }: VillageCoverage, _args: unknown, context: RequestContext) =>
        divisionInSight(context, { id: divisionId }, context.clock.today()),
    },
  };
}
