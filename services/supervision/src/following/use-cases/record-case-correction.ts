import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { newObligation } from '../../obligations/domain/new-obligation';
import { openObligations } from '../../obligations/persistence/open-obligations';
import { recoded } from '../domain/recoding';
import { noteOutcome } from '../persistence/corrected-leads';
import { recodingsSince } from '../persistence/recodings';
import {
  meetAnew,
  neverRan,
  rewriteObligations,
  withdrawFalseFlags,
} from '../persistence/rewrite-obligations';
import { settleIdentification } from '../persistence/settle-identification';

/**
 * Follows a correction of what a case came to: the identification is met, or its clock stopped, on the corrected day or runs
 * on, and the plan counts from the corrected identification. Of two corrections the newer one stands.
 */
export async function recordCaseCorrection(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'case-corrected'>,
  law: Law,
  now: Date,
): Promise<void> {
  const { leadId, householdId } = payload;
  const identifiedOn = payload.identifiedOn as PlainDate | null;
  const outcome = { identifiedOn, closedOn: payload.closedOn as PlainDate | null };
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  const progress = await noteOutcome(transaction, lead, outcome, recordedAt);
  if (!progress) return;
  await settleIdentification(transaction, leadId, outcome, recordedAt);
  const before = payload.identifiedBefore as PlainDate | null;
  await meetAnew(transaction, lead, { before, now: identifiedOn }, recordedAt);
  const plan =
    identifiedOn === null
      ? undefined
      : newObligation('PLAN', { division: payload.divisionCode, on: identifiedOn }, law);
  if (plan) {
    await openObligations(transaction, { ...lead, personId: null, sector: null }, [plan], progress, now);
    await rewriteObligations(transaction, lead, [plan], progress);
  } else await neverRan(transaction, leadId, ['PLAN'], recordedAt);
  await withdrawFalseFlags(transaction, householdId, recordedAt);
}
