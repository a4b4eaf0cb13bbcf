import { canActFor } from '@dixian/access';
import { notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type Act, type KeyedInput, type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { clausesOfRule } from '../../ground/domain/clauses-of-rule';
import { isRefusal } from '../../ground/domain/refusal';
import { attachTo } from '../../ground/use-cases/attach-to';
import { NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { closeTasks } from '../../tasks/persistence/tasks';
import { refusal } from '../domain/refusals';
import { decideVerification, type ReportedVisit } from '../domain/verify-lead';
import { findLead, holdLead, saveVerification } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';
import { leadVerified } from './lead-verified';

type Verified = { lead: LeadRow };

/** Records the visit that verifies a lead and gives the lead; of two who verify at once one succeeds. */
export function verifyLead(
  law: Law,
  context: RequestContext,
  visit: ReportedVisit & KeyedInput,
  of: Pick<Act, 'act' | 'item'> = { act: 'verifyLead' },
): Promise<Verified | UserErrorValue> {
  const { finding, lateReason } = visit;
  return recordOnce<Verified, string>(
    context,
    {
      ...of,
      input: visit,
      may: (caller) => (canActFor(caller, 'verify-lead') ? undefined : MAY_NOT_VERIFY),
      texts: { finding, lateReason },
    },
    (transaction, by) => record(transaction, law, visit, by),
    async (reader, leadId) => {
      const lead = await findLead(reader, leadId);
      return lead && { lead };
    },
  );
}

async function record(
  transaction: Statements,
  law: Law,
  visit: ReportedVisit,
  by: RecordedBy,
): Promise<Recorded<Verified, string> | UserErrorValue> {
  const lead = await holdLead(transaction, visit.leadId);
  if (!lead) return NO_LEAD;
  if (lead.withdrawnOn !== null) return refused(refusal('leadId', 'LEAD_WITHDRAWN'));
  if (lead.state === 'VERIFIED') return alreadyVerified(lead);
  const at = { division: lead.divisionCode, on: lead.foundOn };
  const clauseIds = clausesOfRule(law.policies, 'lead-verified-at-home', at);
  const verification = decideVerification(visit, lead, clauseIds);
  if (isRefusal(verification)) return refused(verification);
  const verified = await saveVerification(transaction, lead.id, { ...verification, verifiedBy: by.account });
  const { householdId, divisionCode } = verified;
  const visited = { kind: 'LEAD_VISIT', id: lead.id, householdId, divisionCode } as const;
  const wrong = await attachTo(transaction, by, visit, [visited]);
  if (wrong) return wrong;
  const { verifiedOn } = verification;
  await closeTasks(transaction, { kind: 'VERIFY_LEAD', subjectId: lead.id }, verifiedOn);
  await leadVerified.tell(transaction, law, lead.id);
  await publish(transaction, {
    type: 'lead-verified',
    divisionCode: verified.divisionCode,
    payload: {
      leadId: verified.id,
      householdId: verified.householdId,
      divisionCode: verified.divisionCode,
      verifiedOn,
    },
  });
  return { answer: { lead: verified }, reference: verified.id };
}

function alreadyVerified(lead: LeadRow): UserErrorValue {
  const message = {
    zh: '这条线索已由他人核实，不必再次核实；请查看核实结果。',
    en: 'Somebody verified this lead before you; there is nothing more to do. Please see what was found.',
  };
  return userError('LeadAlreadyVerified', 'LEAD_ALREADY_VERIFIED', message, { lead });
}

/** The answer to a role that verifies nothing. */
export const MAY_NOT_VERIFY = notPermitted({
  zh: '您的角色不能核实线索，请由村、乡镇、县级或农业农村部门人员核实。',
  en: 'Your role may not verify leads; village, township, county or rural office staff may.',
});
