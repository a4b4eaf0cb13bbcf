import { obligationsOf } from '@dixian/duty';

/** What a county owes by a day: the run of the year. */
export const obligations = obligationsOf('health', ['MEDICAL_RUN']);
