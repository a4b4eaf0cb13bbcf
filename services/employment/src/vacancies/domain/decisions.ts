import type { Decisions } from '@dixian/policy';
import { supportFunding } from '../../ground/domain/support-funding';
import { postPreference } from './post-preference';

export { reasonTexts } from '../../ground/domain/reasons';

/** What is decided of who gets which work, by the names that policy cases give it. */
export const decisions: Decisions = { 'post-preference': postPreference, 'support-funding': supportFunding };
