import { isEntityId } from '@dixian/graph';
import type { Conditions } from '@dixian/service';

/** Narrows a list to a household by id; an id that can be none's leaves nothing. */
export function ofHousehold(
  add: Conditions,
  id: string | null | undefined,
  column = 'household_id',
): Conditions {
  if (!id) return add;
  return isEntityId(id) ? add.add(`${column} = ?`, id) : add.add('false');
}
