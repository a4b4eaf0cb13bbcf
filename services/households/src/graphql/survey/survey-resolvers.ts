import { assertSector, type RequestContext, type Resolvers } from '@dixian/service';
import type { Law } from '../../domain/cases/case-rules';
import { type LeadRow, leadById } from '../../persistence/leads/leads';
import { householdById } from '../../persistence/register/households';
import type { VillageCoverage } from '../../persistence/survey/coverage';
import { forwardingsOf } from '../../persistence/survey/forwardings';
import { type SurveyVisitRow, visitsOf } from '../../persistence/survey/visits';
import { forwardLead } from '../../use-cases/survey/forward-lead';
import { recordSurveyVisits, type VisitOutcome } from '../../use-cases/survey/record-survey-visits';
import { type SurveyCoverage, surveyCoverage } from '../../use-cases/survey/survey-coverage';
import { asOfDay } from '../as-of-day';
import { cited } from '../cited';
import { divisionInSight } from '../division-in-sight';
import type {
  HouseholdSurveyVisitsArgs,
  MutationForwardLeadArgs,
  MutationRecordSurveyVisitsArgs,
  QuerySurveyCoverageArgs,
} from '../generated';
import { named } from '../named';
import { takesPartIn } from '../takes-part-in';

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
