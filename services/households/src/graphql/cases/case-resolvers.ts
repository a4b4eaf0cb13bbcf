import type { Resolvers } from '@dixian/service';
import type { Law } from '../../domain/cases/case-rules';
import { CaseAct, CaseWarning } from './case-act';
import { caseMutations } from './case-mutations';
import { monitoringCaseFields } from './monitoring-case';
import { casesOfHousehold, monitoringCase, monitoringCases } from './query-cases';

/** Resolvers of monitoring cases and what is done in them. */
export function caseResolvers(law: Law): Resolvers {
  return {
    Query: { monitoringCase, monitoringCases },
    Mutation: caseMutations(law),
    Household: { cases: casesOfHousehold },
    MonitoringCase: monitoringCaseFields(law),
    CaseAct,
    CaseWarning,
  };
}
