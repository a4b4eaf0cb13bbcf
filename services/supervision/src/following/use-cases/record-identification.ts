import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { newObligation } from '../../obligations/domain/new-obligation';
import { openObligations } from '../../obligations/persistence/open-obligations';
import { meetObligation } from '../../overdue/persistence/end-obligation';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

/**
 * Meets the identification obligation of the lead that began a case, kept for later where the lead itself has not
 * arrived yet, and opens that of the help plan where a document sets its day. Its rule is that of the
 * place as it was coded when the identification was recorded.
 */
export async function recordIdentification(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'household-identified'>,
  law: Law,
  now: Date,
): Promise<void> {
  const { leadId, householdId } = payload;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  const told = payload.identifiedOn as PlainDate;
  const progress = await noteProgress(transaction, lead, 'identified', told, recordedAt);
  // A correction that came first stands.
  const { identifiedOn } = progress;
  if (identifiedOn === null) return;
  await meetObligation(transaction, { leadId, kind: 'IDENTIFICATION', on: identifiedOn, recordedAt });
  const at = { division: payload.divisionCode, on: identifiedOn };
  const plan = newObligation('PLAN', at, law);
  if (!plan) return;
  await openObligations(transaction, { ...lead, personId: null, sector: null }, [plan], progress, now);
}
