import type { CitedClause } from '@dixian/policy';
import type { TargetReference } from '@dixian/service';
import type { Decision } from './domain/reasons';

export type ClauseRefMapper = CitedClause;
export type PolicyDecisionMapper = Decision;
export type DecisionReasonMapper = Decision['reasons'][number];
export type DecisionChangeMapper = Decision['toChange'][number];
export type TargetMapper = TargetReference;
