import type { Decisions } from '@dixian/policy';
import { belowStandard } from './below-standard';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'below-standard': belowStandard,
};
