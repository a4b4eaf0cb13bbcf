import type { WorkingCalendar } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { DeadlineResolvers } from '../ground/generated';
import { cited } from '../ground/graphql/cited';
import { entitlementResolvers } from './graphql/entitlement';
import { parameterValueResolvers } from './graphql/parameter-value';
import { PolicyState } from './graphql/policy-state';
import { procedureResolvers } from './graphql/procedure';
import { procedureStepResolvers, stepEvidenceResolvers } from './graphql/procedure-step';
import { inForceQueries } from './graphql/query-in-force';
import { parameterQueries } from './graphql/query-parameters';
import { procedureQueries } from './graphql/query-procedures';
import { responsibleUnitQueries } from './graphql/query-responsible-units';
import { rightsAndTargetsQueries } from './graphql/query-rights-and-targets';
import { responsibleUnitResolvers } from './graphql/responsible-unit';
import { targetResolvers } from './graphql/target';
import { timeLimitResolvers } from './graphql/time-limit';
import { yearEndTransitionResolvers } from './graphql/year-end-transition';

const Deadline: Complete<DeadlineResolvers> = { clauses: ({ clauseIds }) => cited(...clauseIds) };

/** What is in force at a place on a day: values, time limits, steps, rights, targets, units, transitions (现行政策). */
export function inForce(policies: PolicySet, calendar: WorkingCalendar) {
  return {
    Query: {
      ...inForceQueries(policies, calendar),
      ...parameterQueries(policies),
      ...procedureQueries(policies),
      ...rightsAndTargetsQueries(policies),
      ...responsibleUnitQueries(policies),
    },
    ParameterValue: parameterValueResolvers(policies),
    Procedure: procedureResolvers(policies),
    ProcedureStep: procedureStepResolvers(policies),
    StepEvidence: stepEvidenceResolvers(policies),
    TimeLimit: timeLimitResolvers(policies),
    Entitlement: entitlementResolvers(policies),
    ResponsibleUnit: responsibleUnitResolvers(policies),
    Target: targetResolvers(policies),
    YearEndTransition: yearEndTransitionResolvers(policies),
    PolicyState,
    Deadline,
  };
}
