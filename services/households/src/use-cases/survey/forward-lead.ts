import { notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { refuseKey } from '../../domain/free-text';
import { refusal } from '../../domain/refusal';
import {
  decideForwarding,
  forwardingSteps,
  type ReportedForwarding,
  type StationMissing,
} from '../../domain/survey/decide-forwarding';
import { holdLead } from '../../persistence/lead-records';
import type { LeadRow } from '../../persistence/leads';
import { heldForwardings, insertForwarding, leadForwarded } from '../../persistence/survey/forwardings';
import { movesHouseholds } from '../movement/change-register';
import { ONLY_TOWNSHIP } from '../movement/movement-answers';
import { isRefusal, refused } from '../refusal-messages';

type Reported = ReportedForwarding & { leadId: string; idempotencyKey: string };
type Outcome = { lead: LeadRow } | UserErrorValue;

/**
 * Records that a department's lead came to its next station: township office, leading centre with the leader in charge,
 * village (PA-2025-1.2.4b to d). The same key again gives the lead.
 */
export async function forwardLead(context: RequestContext, reported: Reported): Promise<Outcome> {
  const { caller, clock, db, scope } = context;
  if (!movesHouseholds(caller)) return ONLY_TOWNSHIP;
  if (reported.occurredOn > clock.today()) return refused(refusal('occurredOn', 'DATE_IN_FUTURE'));
  const key = refuseKey(reported.idempotencyKey);
  if (key) return refused(key);
  return db.write(scope, (transaction) => record(transaction, reported, caller.id));
}

async function record(transaction: Statements, reported: Reported, account: string): Promise<Outcome> {
  const by = { account, key: reported.idempotencyKey };
  const known = await leadForwarded(transaction, by.account, by.key);
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

const NO_LEAD = notFound('leadId', {
  zh: '您的辖区内没有这条线索，请核对。',
  en: 'There is no such lead in your division. Please check it.',
});
