import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { closeCasesToOpen } from '../../leads/persistence/lead-tasks';
import { rulesBy } from '../domain/case-rules';
import { datedAnew } from '../domain/case-terms';
import { earliestClock } from '../domain/earliest-clock';
import type { CaseRow } from '../persistence/cases';
import type { UnsettledLead } from '../persistence/followed-leads';
import { startEarlier } from '../persistence/join-case';
import { goBy } from '../persistence/procedure-versions';
import { heldTerms } from './rules-of-case';

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
  const terms = await heldTerms(transaction, law, row);
  if (!terms) return;
  const foundOn = earliestClock(law, terms.procedure ?? undefined, row, leads);
  if (foundOn === row.foundOn) return;
  const dated = datedAnew(law, terms, { ...row, foundOn });
  const dueOn = rulesBy(dated, { ...row, foundOn }, law.calendar).due?.on ?? null;
  await startEarlier(transaction, row, { foundOn, dueOn });
  await goBy(transaction, row.id, dated);
}
