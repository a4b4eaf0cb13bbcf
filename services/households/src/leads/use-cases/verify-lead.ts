import { canActFor } from '@dixian/access';
import { notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { closeTasks } from '../../tasks/persistence/tasks';
import { decideVerification, type ReportedVisit, refuseVisit } from '../domain/verify-lead';
import { holdLead, leadByKey, saveVerification } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';
import { leadVerified } from './lead-verified';

type Outcome = { lead: LeadRow } | UserErrorValue;

/**
 * Records the visit that verifies a lead and gives the lead; of two who verify at once one succeeds. The same key
 * again gives the lead it verified. PA-2025-1.2a.
 */
export async function verifyLead(law: Law, context: RequestContext, visit: ReportedVisit): Promise<Outcome> {
  const { caller, clock, db, scope } = context;
  if (!canActFor(caller, 'verify-lead')) return MAY_NOT_VERIFY;
  const wrong = refuseVisit(visit, clock.today());
  if (wrong) return refused(wrong);
  const outcome = await db.write(scope, (transaction) => record(transaction, law, visit, caller.id));
  context.published();
  return outcome;
}

async function record(
  transaction: Statements,
  law: Law,
  visit: ReportedVisit,
  account: string,
): Promise<Outcome> {
  const by = { account, key: visit.idempotencyKey };
  const known = await leadByKey(transaction, 'verified', by);
  if (known) return { lead: known };
  const lead = await holdLead(transaction, visit.leadId);
  if (!lead) return NO_LEAD;
  if (lead.state === 'VERIFIED') return alreadyVerified(lead);
  const verification = decideVerification(visit, lead);
  if (isRefusal(verification)) return refused(verification);
  const verified = await saveVerification(transaction, lead.id, { ...verification, ...by });
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
  return { lead: verified };
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
