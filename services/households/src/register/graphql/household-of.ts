import type { RequestContext } from '@dixian/service';
import { type HouseholdRow, householdOrFormer } from '../persistence/households';

/** The household of a row in the caller's sight: it lies in the same division, so that it is in sight as well, or was when the row lay there. */
export async function householdOf(
  context: RequestContext,
  { householdId }: { householdId: string },
): Promise<HouseholdRow> {
  const household = await householdOrFormer(context, householdId);
  if (!household) throw new Error('A row in sight belongs to no household in sight');
  return household;
}
