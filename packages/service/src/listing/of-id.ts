import { isEntityId } from '@dixian/graph';
import type { Conditions } from './conditions';

/** Narrows a list to what a column names by id; an id that can be none's leaves nothing. */
export function ofId(add: Conditions, id: string | null | undefined, column: string): Conditions {
  if (!id) return add;
  return isEntityId(id) ? add.add(`${column} = ?`, id) : add.add('false');
}
