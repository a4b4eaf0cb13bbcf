import { type UserErrorValue, userError } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { refuseReported } from '../../ground/domain/reported';
import { NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { movesHouseholds } from '../../movement/use-cases/change-register';
import { ONLY_TOWNSHIP } from '../../movement/use-cases/movement-messages';
import {
  decideForwarding,
  forwardingSteps,
  type ReportedForwarding,
  type StationMissing,
} from '../domain/decide-forwarding';
import { refusal } from '../domain/refusals';
import { forwardedByKey, heldForwardings, insertForwarding } from '../persistence/forwardings';
import { holdLead } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';

type Reported = ReportedForwarding & { leadId: string; idempotencyKey: string };
type Outcome = { lead: LeadRow } | UserErrorValue;

/**
 * Records that a department's lead came to its next station: township office, leading centre with the leader in charge,
 * village (PA-2025-1.2.4b to d). The same key again gives the lead.
 */
export async function forwardLead(context: RequestContext, reported: Reported): Promise<Outcome> {
  const { caller, clock, db, scope } = context;
  if (!movesHouseholds(caller)) return ONLY_TOWNSHIP;
  const wrong = refuseReported(reported, clock.today());
  if (wrong) return refused(wrong);
  return db.write(scope, (transaction) => record(transaction, reported, caller.id));
}

async function record(transaction: Statements, reported: Reported, account: string): Promise<Outcome> {
  const by = { account, key: reported.idempotencyKey };
  const known = await forwardedByKey(transaction, by);
  const lead = await holdLead(transaction, known ?? reported.leadId);
  if (!lead) return NO_LEAD;
  if (known) return { lead };
  if (lead.channel !== 'DEPARTMENT_PUSH') return refused(refusal('leadId', 'NOT_FOR_THIS_CHANNEL'));
  const before = await heldForwardings(transaction, lead.id);
  const decided = decideForwarding(reported, { foundOn: lead.foundOn, before });
  if ('missing' in decided) return stationMissing(decided);
  if (isRefusal(decided)) return refused(decided);
  await insertForwarding(transaction, lead, decided, by);
  return { lead };
}

function stationMissing({ missing, clauseIds }: StationMissing): UserErrorValue {
  const missingStep = forwardingSteps[missing];
  const message = {
    zh: `请先报送“${missingStep}”。`,
    en: `“${missingStep}” comes first. Please record that before.`,
  };
  return userError('StepOrder', 'STEP_ORDER', message, { missingStep }, clauseIds);
}
