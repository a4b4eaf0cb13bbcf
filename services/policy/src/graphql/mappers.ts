import type { UserErrorValue } from '@dixian/graph';
import type {
  Clause,
  Deadline,
  Entitlement,
  PolicyDocument,
  Procedure,
  ProcedureStep,
  ResponsibleUnit,
  StepEvidence,
  Target,
  Transition,
} from '@dixian/policy';
import type { CaseDeadline } from '../domain/deadline-of-case';
import type { PolicyState } from '../domain/law-on-day';
import type { ParameterAt } from '../domain/parameters-of-place';
import type { At } from '../domain/place-and-day';
import type { PolicyChange } from '../domain/policy-changes';
import type { DraftComparison } from '../use-cases/draft-comparison';
import type { ListPage } from './list-page';

export type ClauseMapper = Clause;
export type PolicyDocumentMapper = PolicyDocument;
export type DeadlineMapper = CaseDeadline;
export type ClauseConnectionMapper = ListPage<Clause>;
export type ClauseRefMapper = { id: string };
export type ParameterValueMapper = ParameterAt & { __typename: 'ParameterValue' };
export type ParameterMissingMapper = UserErrorValue & { name: string };
export type ParameterConnectionMapper = ListPage<ParameterValueMapper | ParameterMissingMapper>;
export type StaleParameterConnectionMapper = ListPage<ParameterValueMapper>;
export type ProcedureMapper = At<Procedure>;
export type ProcedureStepMapper = At<ProcedureStep>;
export type StepEvidenceMapper = StepEvidence;
export type TimeLimitMapper = Deadline;
export type EntitlementMapper = At<Entitlement>;
export type ResponsibleUnitMapper = ResponsibleUnit;
export type ResponsibleUnitConnectionMapper = ListPage<ResponsibleUnit>;
export type TargetMapper = At<Target>;
export type YearEndTransitionMapper = Transition;
export type PolicyChangeMapper = PolicyChange;
export type PolicyChangeConnectionMapper = ListPage<PolicyChange>;
export type PolicyStateMapper = PolicyState;
export type WhatIfMapper = { __typename?: 'WhatIf'; id: string };
export type DraftComparisonMapper = DraftComparison;
