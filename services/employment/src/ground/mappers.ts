import type { WorkRow } from '@dixian/department';
import type { Change, Decision, Reason } from '@dixian/policy';
import type { TargetReference } from '@dixian/service';
import type { EmploymentReason } from './domain/reasons';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type TargetMapper = TargetReference;
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
export type PolicyDecisionMapper = Decision<EmploymentReason>;
export type DecisionReasonMapper = Reason<EmploymentReason>;
export type DecisionChangeMapper = Change<EmploymentReason>;
