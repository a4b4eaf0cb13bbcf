import type { Decisions } from '@dixian/policy';
import { projectEntry } from './project-entry';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the department decides of projects, by the names that policy cases give it. */
export const decisions: Decisions = { 'project-entry': projectEntry };
