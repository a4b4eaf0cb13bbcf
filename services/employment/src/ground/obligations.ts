import { obligationsOf } from '@dixian/duty';

/** What the department owes by a day: agreements of key households that end inside the year are extended. */
export const obligations = obligationsOf('employment', ['WORK_CONTRACT_EXTENSION']);
