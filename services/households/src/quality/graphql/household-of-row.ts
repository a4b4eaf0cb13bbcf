import type { RequestContext } from '@dixian/service';
import { type HouseholdRow, householdById } from '../../register/persistence/households';

/** The household of a row in sight, which is in sight as well. */
export async function householdOfRow(
  { householdId }: { householdId: string },
  _args: unknown,
  context: RequestContext,
): Promise<HouseholdRow> {
  const household = await householdById(context, householdId);
  if (!household) throw new Error(`Household ${householdId} left the caller's sight while it was read`);
  return household;
}
