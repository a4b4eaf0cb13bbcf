import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import type { LeadRow } from '../../leads/persistence/leads';
import { reopenLead, settleLeads, tellAnew } from '../../leads/persistence/settle-leads';
import { followLeads } from './follow-leads';

/**
 * A lead reads otherwise from now on: what became of it is worked out anew, but for what a case or a person decided of it, and its
 * household and that which it was about before are followed.
 */
export async function followCorrectedLead(
  transaction: Statements,
  law: Law,
  lead: LeadRow,
  { before }: { before: LeadRow },
): Promise<void> {
  const { id } = lead;
  const householdIds = [...new Set([before.householdId, lead.householdId])].toSorted();
  await inWholeCountry(transaction, async () => {
    const settled = lead.withdrawnOn === null ? await reopenLead(transaction, id) : undefined;
    const { settledOn, settledAs, settledReason, settledAccount } = before;
    if (settled && settledOn && settledAs && before.householdId === lead.householdId) {
      const { settledBy } = settled;
      if (settledBy) await settleLeads(transaction, [{ id, settledOn, settledAs, settledBy }]);
      const byHand = settledReason && settledAccount ? { settledReason, settledAccount } : undefined;
      if (byHand) await settleLeads(transaction, [{ id, settledOn, settledAs, ...byHand }]);
    }
    await followLeads(transaction, law, householdIds);
    if (settled) await tellAnew(transaction, [id]);
  });
}
