import type { Decision } from '@dixian/policy';
import type { TargetReference } from '@dixian/service';

export type ClauseRefMapper = { id: string };
export type PolicyDecisionMapper = Decision;
export type DecisionReasonMapper = Decision['reasons'][number];
export type DecisionChangeMapper = Decision['toChange'][number];
export type TargetMapper = TargetReference;
