import { obligationsOf } from '@dixian/duty';

/** What is owed by a day beside the clocks of leads, told where duties are watched. */
export const obligations = obligationsOf('households', ['EXIT_STANDARD']);
