import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { refusal } from '../domain/refusals';
import { endedByKey, endHelpers, type HelperRow, heldHelpers } from '../persistence/responsible-helper';
import { decidePairing } from './pairing-decision';
import { recordHelp } from './record-help';

/** The end of a pairing as somebody asks for it; on `occurredOn` the household is not paired any more. */
export interface ReportedEnd extends Reported {
  householdId: string;
  reason?: string | null;
}

type Outcome = { helper: HelperRow } | UserErrorValue;

/** Ends the pairing of a household where policy allows it on that day; 四个不摘 are not touched by it (AY-2025-3.4a, 3.4b). */
export function endPairing(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedEnd,
): Promise<Outcome> {
  const { householdId, occurredOn, reason } = reported;
  return recordHelp(context, reported, { reason }, async (transaction, by): Promise<Outcome> => {
    const before = await endedByKey(transaction, by);
    if (before) return { helper: before };
    const [household] = await holdUnmerged(transaction, [householdId]);
    if (!household) return NO_HOUSEHOLD;
    const helpers = await heldHelpers(transaction, household.id);
    const current = helpers.filter(({ endedOn }) => endedOn === null).at(-1);
    if (!current) return refused(refusal('householdId', 'NO_HELPER'));
    if (occurredOn < current.since) {
      return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], current.since));
    }
    const periods = await heldPeriods(transaction, household.id);
    const decision = decidePairing(policies, household.divisionCode, periods, occurredOn);
    if (decision && decision.outcome !== 'GRANTED') return decisionRefused(decision);
    const end = { on: occurredOn, kind: 'ENDED' as const, reason: given(reason) };
    const ended = await endHelpers(transaction, household.id, end, by);
    return { helper: ended.at(-1) ?? current };
  });
}
