import type { Decisions } from '@dixian/policy';
import { workContract } from './work-contract';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the department decides, by the names that policy cases give it. */
export const decisions: Decisions = { 'work-contract': workContract };
