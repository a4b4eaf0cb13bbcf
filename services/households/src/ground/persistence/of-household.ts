import type { Conditions } from '@dixian/service';
import { ofId } from './of-id';

/** Narrows a list to a household by id. */
export const ofHousehold = (add: Conditions, id: string | null | undefined, column = 'household_id') =>
  ofId(add, id, column);
