import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { LeadRow } from '../../leads/persistence/leads';
import type { CorrectionStands } from '../../leads/use-cases/lead-corrected';
import { rulesBy } from '../domain/case-rules';
import { caseStates } from '../domain/case-state';
import { datedAnew } from '../domain/case-terms';
import { standingSpans } from '../domain/standing-spans';
import { heldActs } from '../persistence/acts';
import { dateCase, holdCaseOfLead } from '../persistence/hold-case';
import { goBy } from '../persistence/procedure-versions';
import { saveSpans } from '../persistence/standings';
import { heldTerms } from './rules-of-case';

/**
 * Lets the case that a lead began follow its corrected day: the identification is due by that. A case that goes on, or that
 * identified the household, keeps its lead from being withdrawn, any case its household from being changed.
 */
export async function followLeadCorrection(
  transaction: Statements,
  law: Law,
  lead: LeadRow,
  { before, stands }: { before: LeadRow; stands: CorrectionStands; today: PlainDate },
): Promise<void> {
  const row = await holdCaseOfLead(transaction, lead.id);
  if (!row) return;
  const cameToNothing = caseStates[row.state].ended && row.state !== 'IDENTIFIED';
  if (lead.householdId !== before.householdId || (lead.withdrawnOn !== null && !cameToNothing)) {
    stands.why = 'LEAD_HAS_CASE';
    return;
  }
  if (lead.foundOn > row.openedOn) {
    stands.why = 'CASE_BEFORE_LEAD';
    return;
  }
  if (lead.foundOn === row.foundOn) return;
  const terms = await heldTerms(transaction, law, row);
  if (!terms) return;
  const found = { ...row, foundOn: lead.foundOn };
  const dated = datedAnew(law, terms, found);
  const rules = rulesBy(dated, found, law.calendar);
  await goBy(transaction, row.id, dated);
  const saved = await dateCase(transaction, row.id, { foundOn: lead.foundOn, dueOn: rules.due?.on ?? null });
  await saveSpans(transaction, saved, standingSpans(rules, await heldActs(transaction, row.id)));
}
