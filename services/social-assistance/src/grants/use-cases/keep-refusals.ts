import { plainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { keepRefusedMeasures } from '../persistence/keep-refused-measures';

/** Keeps what other departments refused after a release, and opens the work of carrying it on where a document asks for it. */
export async function keepRefusals(
  transaction: Statements,
  policies: PolicySet,
  payload: EventPayloads['measure-refused'],
): Promise<void> {
  const kept = await keepRefusedMeasures(transaction, payload);
  const asked = kept.flatMap(({ id, householdId, divisionCode, refusedOn }) => {
    const openedOn = plainDate(refusedOn);
    const rule = ruleInForce(policies, 'safety-net-channel', { division: divisionCode, on: openedOn });
    if (!rule) return [];
    return [{ subjectId: id, householdId, divisionCode, openedOn, clauseIds: [rule.clause] }];
  });
  await tasks.open(transaction, 'REROUTE_MEASURE', asked);
}
