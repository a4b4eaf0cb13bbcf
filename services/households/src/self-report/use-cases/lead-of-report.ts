import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { LeadType } from '../../ground/domain/lead-words';
import type { LeadRow } from '../../leads/persistence/leads';
import { keepLead } from '../../leads/use-cases/keep-lead';

// Leads carry who received them; a report comes in by itself, whoever sent or placed it.
const RECEIVED_BY = 'self-report';

/** Makes the lead of a report; its clocks run from the day of the household's application (申请之日). */
export function leadOfReport(
  transaction: Statements,
  law: Law,
  { leadType, occurredOn }: { leadType: LeadType; occurredOn: PlainDate },
  place: { personId: string | null; householdId: string; divisionCode: string },
): Promise<LeadRow> {
  return keepLead(transaction, law, {
    ...place,
    channel: 'SELF_REPORT',
    leadType,
    foundOn: occurredOn,
    receivedOn: null,
    pushedBy: null,
    sector: null,
    note: null,
    receivedBy: RECEIVED_BY,
  });
}
