import type { Change, Decision, Reason } from '@dixian/policy';
import type { AssistanceReason } from './domain/reasons';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type ClauseRefMapper = { id: string };
export type PolicyDecisionMapper = Decision<AssistanceReason>;
export type DecisionReasonMapper = Reason<AssistanceReason>;
export type DecisionChangeMapper = Change<AssistanceReason>;
