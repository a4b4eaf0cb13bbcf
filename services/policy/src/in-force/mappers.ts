import type { UserErrorValue } from '@dixian/graph';
import type {
  Deadline,
  Entitlement,
  Procedure,
  ProcedureStep,
  ResponsibleUnit,
  StepEvidence,
  Target,
  Transition,
} from '@dixian/policy';
import type { ListPage } from '@dixian/service';
import type { At } from '../ground/domain/place-and-day';
import type { CaseDeadline } from './domain/deadline-of-case';
import type { PolicyState } from './domain/law-on-day';
import type { ParameterAt } from './domain/parameters-of-place';

export type DeadlineMapper = CaseDeadline;
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
export type PolicyStateMapper = PolicyState;
