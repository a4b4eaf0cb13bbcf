import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { closeCasesToOpen } from '../../leads/persistence/lead-tasks';
import { caseRules } from '../domain/case-rules';
import { earliestClock } from '../domain/earliest-clock';
import { procedureOfCase } from '../domain/procedure-of-case';
import type { CaseRow } from '../persistence/cases';
import type { UnsettledLead } from '../persistence/followed-leads';
import { startEarlier } from '../persistence/join-case';

/**
 * Leads of a household in procedure join its case: nothing is to be opened for them, and where one was found before the
 * case's own, the days of the case run from it.
 */
export async function joinCase(
  transaction: Statements,
  law: Law,
  row: CaseRow,
  leads: readonly UnsettledLead[],
): Promise<void> {
  await closeCasesToOpen(transaction, row);
  const procedure = procedureOfCase(law.policies, row.documentId, row.procedureId);
  const foundOn = earliestClock(law, procedure, row, leads);
  if (foundOn === row.foundOn) return;
  const dueOn = caseRules(law, procedure, { ...row, foundOn }).due?.on ?? null;
  await startEarlier(transaction, row, { foundOn, dueOn });
}
