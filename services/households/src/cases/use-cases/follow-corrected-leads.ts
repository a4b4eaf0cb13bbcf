import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { reopenLeads, tellAnew } from '../../leads/persistence/settle-leads';
import { caseStates } from '../domain/case-state';
import type { CaseRow } from '../persistence/cases';
import { followLeads } from './follow-leads';
import { outcomeOfClosed } from './outcome-of-case';
import { settleClosed, settleIdentified } from './settle-by-case';

/** An entry of a case that had ended was corrected: what became of the household's leads is worked out anew and told. */
export async function followCorrectedLeads(transaction: Statements, law: Law, saved: CaseRow): Promise<void> {
  const { id: caseId, householdId, kind, state } = saved;
  await inWholeCountry(transaction, async () => {
    const leadIds = await reopenLeads(transaction, { caseId, householdId });
    if (kind === 'IDENTIFICATION' && caseStates[state].ended) {
      if (state === 'IDENTIFIED') await settleIdentified(transaction, law, saved);
      else await settleClosed(transaction, law, saved, outcomeOfClosed(saved));
    }
    await followLeads(transaction, law, [householdId]);
    await tellAnew(transaction, leadIds);
  });
}
