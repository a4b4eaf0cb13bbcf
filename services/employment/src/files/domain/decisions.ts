import type { Decisions } from '@dixian/policy';
import { fileNeeded } from './employment-file';
import { workshopFavour } from './workshop-favour';

export { reasonTexts } from '../../ground/domain/reasons';

/** What is decided of files and workshops, by the names that policy cases give it. */
export const decisions: Decisions = { 'employment-file': fileNeeded, 'workshop-favour': workshopFavour };
