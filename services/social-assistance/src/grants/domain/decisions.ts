import type { Decisions } from '@dixian/policy';
import { gradualExit } from './gradual-exit';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = { 'gradual-exit': gradualExit };
