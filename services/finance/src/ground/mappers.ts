import type { WorkRow } from '@dixian/department';
import type { TargetReference } from '@dixian/service';
import type { FinanceDecision } from './domain/reasons';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type PersonMapper = { __typename?: 'Person'; id: string };
export type TargetMapper = TargetReference;
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
export type PolicyDecisionMapper = FinanceDecision;
export type DecisionReasonMapper = FinanceDecision['reasons'][number];
export type DecisionChangeMapper = FinanceDecision['toChange'][number];
