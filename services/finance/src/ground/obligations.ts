import { obligationsOf } from '@dixian/duty';

/** What the department owes by a day. */
export const obligations = obligationsOf('finance', ['FUND_CHECKPOINT']);
