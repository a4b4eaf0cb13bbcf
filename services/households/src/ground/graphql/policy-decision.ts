import { decisionResolvers } from '@dixian/department';
import { changeText, reasonText } from '../domain/reasons';

/** Fields of decisions that are not given with them, in the words of the rural office. */
export const { PolicyDecision, DecisionReason, DecisionChange } = decisionResolvers({
  text: reasonText,
  change: changeText,
});
