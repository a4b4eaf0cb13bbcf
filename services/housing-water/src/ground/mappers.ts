import type { WorkRow } from '@dixian/department';
import type { TargetReference } from '@dixian/service';
import type { HousingDecision } from './domain/reasons';

export type HouseholdMapper = { __typename?: 'Household'; id: string };
export type TargetMapper = TargetReference;
export type ClauseRefMapper = { id: string };
export type WorkRecordMapper = WorkRow;
export type PolicyDecisionMapper = HousingDecision;
export type DecisionReasonMapper = HousingDecision['reasons'][number];
export type DecisionChangeMapper = HousingDecision['toChange'][number];
