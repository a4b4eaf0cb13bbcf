import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { Decision } from '../../ground/domain/reasons';
import { identificationScope } from '../domain/identification-scope';
import { membersOnRecord, type ScopeRow } from '../persistence/scope-records';

/** What the scope says of members of whom nobody counts; null where the place prints no such rule any more. */
export function scopeDecision(
  policies: PolicySet,
  { divisionCode: division, occurredOn: on, members }: ScopeRow,
): Decision | null {
  return identificationScope(policies, { division, on, members }) ?? null;
}

/** What the scope says of a household on a day, by the members assessed last; undefined where nothing is known or printed. */
export async function scopeOn(
  transaction: Statements,
  policies: PolicySet,
  {
    householdId,
    division,
    on,
  }: { readonly householdId: string; readonly division: string; readonly on: PlainDate },
): Promise<Decision | undefined> {
  const members = await membersOnRecord(transaction, householdId, on);
  return identificationScope(policies, { division, on, members });
}
