import type { Decisions } from '@dixian/policy';
import { renovationFunds } from './renovation-funds';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the department decides, by the names that policy cases give it. */
export const decisions: Decisions = { 'renovation-funds': renovationFunds };
