import type { Law } from '@dixian/policy';
import type { Resolvers } from '../../ground/generated';
import { CaseAct, CaseActRecorded, CaseWarning } from './case-act';
import { caseMutations } from './case-mutations';
import {
  EliminationCondition,
  EliminationEvidence,
  EliminationReadiness,
  eliminationReadinessOf,
} from './elimination-readiness';
import { monitoringCaseFields } from './monitoring-case';
import { caseCounts, casesOfHousehold, monitoringCase, monitoringCases } from './query-cases';

/** Resolvers of monitoring cases and what is done in them. */
export function caseResolvers(law: Law) {
  return {
    Query: { monitoringCase, monitoringCases, caseCounts },
    Mutation: caseMutations(law),
    Household: { cases: casesOfHousehold, eliminationReadiness: eliminationReadinessOf(law) },
    MonitoringCase: monitoringCaseFields(law),
    CaseAct,
    CaseActRecorded,
    CaseWarning,
    EliminationReadiness,
    EliminationCondition,
    EliminationEvidence,
  } satisfies Resolvers;
}
