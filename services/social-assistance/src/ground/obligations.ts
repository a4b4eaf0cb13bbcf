import { obligationsOf } from '@dixian/duty';

/** What the department owes, told where duties are watched; a text without a number (及时) gives it an age and no day. */
export const obligations = obligationsOf('social-assistance', ['TEMPORARY_RELIEF']);
