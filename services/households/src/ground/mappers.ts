import type { TargetReference } from '@dixian/service';
import type { Decision } from './domain/reasons';

export type ClauseRefMapper = { id: string };
export type PolicyDecisionMapper = Decision;
export type DecisionReasonMapper = Decision['reasons'][number];
export type DecisionChangeMapper = Decision['toChange'][number];
export type TargetMapper = TargetReference;
