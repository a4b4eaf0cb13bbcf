import type { Decisions } from '@dixian/policy';
import { treatFirst } from './treat-first';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'treat-first': treatFirst,
};
