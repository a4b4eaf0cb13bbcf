import { type Conditions, ofId } from '@dixian/service';

/** Narrows a list to a household by id. */
export const ofHousehold = (add: Conditions, id: string | null | undefined, column = 'household_id') =>
  ofId(add, id, column);
