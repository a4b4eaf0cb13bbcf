import type { ELIMINATION_WORDS } from '../../periods/domain/period-content';

/** How the risk went: by help (稳定消除), or 自然消除. */
export type EliminationMode = keyof typeof ELIMINATION_WORDS;
