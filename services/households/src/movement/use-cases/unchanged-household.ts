import { isEntityId, type UserErrorValue } from '@dixian/graph';
import { noHousehold } from '../../ground/use-cases/not-in-sight';
import type { HeldHousehold } from '../../register/persistence/hold-household';
import { householdConflict } from './movement-messages';

/** The held household if it may be changed as the caller saw it, or the typed answer why not. */
export function unchanged(
  held: readonly HeldHousehold[],
  id: string,
  { expectedVersion, field }: { expectedVersion?: number | null; field?: string } = {},
): HeldHousehold | UserErrorValue {
  const household = isEntityId(id) ? held.find((each) => each.id === id.toLowerCase()) : undefined;
  if (!household) return noHousehold(field);
  if (household.mergedIntoId !== null) return householdConflict('HOUSEHOLD_MERGED', id);
  const isOther = typeof expectedVersion === 'number' && expectedVersion !== household.version;
  return isOther ? householdConflict('HOUSEHOLD_CHANGED', id) : household;
}
