import { obligationsOf } from '@dixian/duty';

/** What the departments owe by a day, told where duties are watched. */
export const obligations = obligationsOf('housing-water', ['RENOVATION_FUNDS', 'HOUSING_RENOVATION']);
