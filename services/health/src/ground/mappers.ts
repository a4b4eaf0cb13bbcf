import type { WorkRow } from '@dixian/department';
import type { Change, Decision, Reason } from '@dixian/policy';
import type { HealthReason } from './domain/reasons';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
export type PolicyDecisionMapper = Decision<HealthReason>;
export type DecisionReasonMapper = Reason<HealthReason>;
export type DecisionChangeMapper = Change<HealthReason>;
