import { canActFor } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type KeyedInput, type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { refusal } from '../domain/refusals';
import { explainVisit, insertLeadEntry } from '../persistence/lead-entries';
import { findLead, holdLead } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';
import { MAY_NOT_VERIFY } from './verify-lead';

/** Why a visit was late, told after it was recorded. */
export interface ReportedExplanation extends KeyedInput {
  readonly leadId: string;
  readonly occurredOn: PlainDate;
  readonly lateReason: string;
}

type Explained = { lead: LeadRow };

/** Writes down why a visit was late; an entry keeps what stood before, and when and by whom it was told. */
export function explainLateVisit(
  context: RequestContext,
  reported: ReportedExplanation,
): Promise<Explained | UserErrorValue> {
  const { lateReason } = reported;
  return recordOnce<Explained, string>(
    context,
    {
      ...{ act: 'explainLateVisit', input: reported, texts: { lateReason } },
      may: (caller) => (canActFor(caller, 'verify-lead') ? undefined : MAY_NOT_VERIFY),
    },
    (transaction, by) => record(transaction, reported, by),
    async (reader, id) => {
      const lead = await findLead(reader, id);
      return lead && { lead };
    },
  );
}

async function record(
  transaction: Statements,
  { leadId, occurredOn, ...reported }: ReportedExplanation,
  by: RecordedBy,
): Promise<Recorded<Explained, string> | UserErrorValue> {
  const reason = given(reported.lateReason);
  if (reason === null) return refused(refusal('lateReason', 'REQUIRED'));
  const held = await holdLead(transaction, leadId);
  if (!held) return NO_LEAD;
  if (held.withdrawnOn !== null) return refused(refusal('leadId', 'LEAD_WITHDRAWN'));
  if (held.verifiedOn === null) return refused(refusal('leadId', 'NOT_VISITED'));
  if (occurredOn < held.verifiedOn) {
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], held.verifiedOn));
  }
  if (held.lateReason === reason) return refused(refusal('lateReason', 'NOTHING_CHANGES'));
  const lead = await explainVisit(transaction, held.id, reason);
  const changes = [{ field: 'lateReason', from: held.lateReason, to: reason }];
  await insertLeadEntry(transaction, lead, { kind: 'CORRECTED', occurredOn, changes, reason }, by);
  return { answer: { lead }, reference: lead.id };
}
