import { decisionResolvers } from '@dixian/department';
import { words } from '../domain/reasons';

/** Fields of decisions that are not given with them, in the words of health. */
export const { PolicyDecision, DecisionReason, DecisionChange } = decisionResolvers(words);
