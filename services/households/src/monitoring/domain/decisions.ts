import type { Decisions } from '@dixian/policy';
import { labelReview } from './label-review';
import { longUnresolved } from './long-unresolved';
import { poorRegistration } from './poor-registration';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'label-review': labelReview,
  'long-unresolved': longUnresolved,
  'poor-registration': poorRegistration,
};
