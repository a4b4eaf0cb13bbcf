import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { refusal } from '../domain/refusals';
import { endHelpers, type HelperRow, heldHelpers, helperInSight } from '../persistence/responsible-helper';
import { refuseCaller } from './help-messages';
import { decidePairing } from './pairing-decision';

/** The end of a pairing as somebody asks for it; on `occurredOn` the household is not paired any more. */
export interface ReportedEnd extends Reported {
  householdId: string;
  reason?: string | null;
}

/** Ends the pairing of a household where policy allows it on that day; 四个不摘 are not touched by it. */
export function endPairing(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedEnd,
): Promise<{ helper: HelperRow } | UserErrorValue> {
  const { reason } = reported;
  return recordOnce<{ helper: HelperRow }, string>(
    context,
    { act: 'endPairing', input: reported, may: refuseCaller, texts: { reason } },
    (transaction, { account }) => end(transaction, policies, reported, account),
    async (reader, id) => {
      const helper = await helperInSight(reader, id);
      return helper && { helper };
    },
  );
}

async function end(
  transaction: Statements,
  policies: PolicySet,
  { householdId, occurredOn, reason }: ReportedEnd,
  account: string,
): Promise<Recorded<{ helper: HelperRow }, string> | UserErrorValue> {
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
  const ending = { on: occurredOn, kind: 'ENDED' as const, reason: given(reason) };
  const ended = await endHelpers(transaction, household.id, ending, account);
  const helper = ended.at(-1) ?? current;
  return { answer: { helper }, reference: helper.id };
}
