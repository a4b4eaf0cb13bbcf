import { decisionResolvers } from '@dixian/department';
import { change, text } from '../domain/reasons';

/** Decisions in the words of health. */
export const words = { text, change };

/** Fields of decisions that are not given with them. */
export const { PolicyDecision, DecisionReason, DecisionChange } = decisionResolvers(words);
