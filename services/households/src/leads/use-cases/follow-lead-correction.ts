import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { publish, type Statements } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { startsWithReceipt } from '../domain/clock-start';
import { refusal } from '../domain/refusals';
import type { LeadRow } from '../persistence/leads';
import { restartLead } from '../persistence/restart-lead';
import { type CorrectionStands, leadCorrected } from './lead-corrected';

/** Lets the task of a corrected lead follow its days, and tells supervision. */
export async function followLeadCorrection(transaction: Statements, law: Law, lead: LeadRow): Promise<void> {
  await restartLead(transaction, law, lead);
  const { id: leadId, householdId, personId, divisionCode, foundOn, receivedOn, leadType, sector } = lead;
  await publish(transaction, {
    type: 'lead-corrected',
    divisionCode,
    payload: {
      ...{ leadId, householdId, personId, divisionCode, foundOn, leadType, sector },
      receivedOn: startsWithReceipt(law.policies, lead) ? receivedOn : null,
      withdrawn: lead.withdrawnOn !== null,
    },
  });
}

/** Tells other rooms of it; what stands against it is the answer. */
export async function tellCorrection(
  transaction: Statements,
  law: Law,
  { before, lead }: { before: LeadRow; lead: LeadRow },
  today: PlainDate,
): Promise<UserErrorValue | undefined> {
  const stands: CorrectionStands = {};
  await leadCorrected.tell(transaction, law, lead, { before, stands, today });
  if (stands.why === undefined) return undefined;
  return refused(refusal(stands.why === 'CASE_BEFORE_LEAD' ? 'foundOn' : 'leadId', stands.why));
}
