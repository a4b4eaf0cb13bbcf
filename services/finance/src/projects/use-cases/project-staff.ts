import type { Actors } from '../../ground/use-cases/record-row';

/** Who works on projects of linked funds: the finance and rural departments and the county. */
export const PROJECT_STAFF: Actors = { roles: ['county'], sectors: ['finance', 'rural'] };
