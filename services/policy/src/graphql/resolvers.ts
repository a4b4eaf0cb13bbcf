import type { WorkingCalendar } from '@dixian/calendar';
import { clauseRefResolvers, type ReadPolicies } from '@dixian/policy';
import type { Complete, CompleteResolvers } from '@dixian/service';
import { ClauseCatalogue } from '../domain/clause-catalogue';
import { cited } from './cited';
import { clauseResolvers } from './clause';
import { entitlementResolvers } from './entitlement';
import type { DeadlineResolvers, Resolvers } from './generated';
import { parameterValueResolvers } from './parameter-value';
import { policyDocumentResolvers } from './policy-document';
import { PolicyState } from './policy-state';
import { procedureResolvers } from './procedure';
import { procedureStepResolvers, StepEvidence } from './procedure-step';
import { changeQueries } from './query-changes';
import { coverageQueries } from './query-coverage';
import { documentQueries } from './query-documents';
import { folderQueries } from './query-folders';
import { inForceQueries } from './query-in-force';
import { parameterQueries } from './query-parameters';
import { procedureQueries } from './query-procedures';
import { responsibleUnitQueries } from './query-responsible-units';
import { rightsAndTargetsQueries } from './query-rights-and-targets';
import { whatIf } from './query-what-if';
import { responsibleUnitResolvers } from './responsible-unit';
import { targetResolvers } from './target';
import { timeLimitResolvers } from './time-limit';
import { DraftComparison, whatIfResolvers } from './what-if';
import { yearEndTransitionResolvers } from './year-end-transition';

const Deadline: Complete<DeadlineResolvers> = { clauses: ({ clauseIds }) => cited(...clauseIds) };

/** Resolvers of the policy subgraph. */
export function resolvers(
  { policies, folders }: ReadPolicies,
  calendar: WorkingCalendar,
): CompleteResolvers<Resolvers> {
  const catalogue = new ClauseCatalogue(policies);
  return {
    Query: {
      ...documentQueries(policies, catalogue),
      ...inForceQueries(policies, calendar),
      ...parameterQueries(policies),
      ...procedureQueries(policies),
      ...rightsAndTargetsQueries(policies),
      ...responsibleUnitQueries(policies),
      ...changeQueries(policies),
      ...coverageQueries(catalogue),
      ...folderQueries(folders),
      whatIf: whatIf(policies),
    },
    PolicyDocument: policyDocumentResolvers(policies, catalogue),
    Clause: clauseResolvers(policies),
    ParameterValue: parameterValueResolvers(policies),
    Procedure: procedureResolvers(policies),
    ProcedureStep: procedureStepResolvers(policies),
    StepEvidence,
    TimeLimit: timeLimitResolvers(policies),
    Entitlement: entitlementResolvers(policies),
    ResponsibleUnit: responsibleUnitResolvers(policies),
    Target: targetResolvers(policies),
    YearEndTransition: yearEndTransitionResolvers(policies),
    PolicyState,
    WhatIf: whatIfResolvers(policies),
    DraftComparison,
    Deadline,
    ClauseRef: clauseRefResolvers(policies),
  };
}
