import type { Law } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import type {
  HouseholdResolvers,
  QueryResolvers,
  Resolvers,
  SurveyCoverageOfVillageResolvers,
  SurveyCoverageResolvers,
  SurveyVisitResolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { filesOf } from '../../ground/graphql/attachments-field';
import { cited } from '../../ground/graphql/cited';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdOf } from '../../register/graphql/household-of';
import { leadById } from '../persistence/leads';
import { visitsOf } from '../persistence/visits';
import { surveyCoverage } from '../use-cases/survey-coverage';

const Household: HouseholdResolvers = {
  surveyVisits: forTakingPart(({ id }, { year }, context) => visitsOf(context, id, year ?? null)),
};

const SurveyVisit: Complete<SurveyVisitResolvers> = {
  attachments: ({ id }, _args, context) => filesOf(context, id),
  household: (row, _args, context) => householdOf(context, row),
  lead: ({ leadId }, _args, context) => (leadId ? leadById(context, leadId) : null),
};

const SurveyCoverage: Complete<SurveyCoverageResolvers> = {
  clauses: ({ clauseIds }) => cited(clauseIds),
};

const SurveyCoverageOfVillage: Complete<SurveyCoverageOfVillageResolvers> = {
  division: ({ divisionId }, _args, context) =>
    divisionInSight(context, { id: divisionId }, context.clock.today()),
};

/** Resolvers of the yearly survey. */
export function surveyResolvers(law: Law): Resolvers {
  const Query: QueryResolvers = {
    surveyCoverage(_root, args, context) {
      assertMayKnow(context, 'CASEWORK');
      return surveyCoverage(law.policies, context, { ...args, asOf: asOfDay(args, context) });
    },
  };
  return { Query, Household, SurveyVisit, SurveyCoverage, SurveyCoverageOfVillage };
}
