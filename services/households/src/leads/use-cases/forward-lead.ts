import { type UserErrorValue, userError } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type KeyedInput, type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { movesHouseholds } from '../../movement/use-cases/change-register';
import { decideForwarding, type ReportedForwarding, type StationMissing } from '../domain/decide-forwarding';
import { refusal } from '../domain/refusals';
import { forwardingSteps, stationsAt } from '../domain/stations';
import { heldForwardings, insertForwarding } from '../persistence/forwardings';
import { findLead, holdLead } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';

type Reported = ReportedForwarding & { leadId: string };
type Forwarded = { lead: LeadRow };

/** Records that a department's lead came to its next station, as its place has them. */
export function forwardLead(
  law: Law,
  context: RequestContext,
  reported: Reported & KeyedInput,
): Promise<Forwarded | UserErrorValue> {
  const receivers = reported.receivers.map((receiver, index) => [`receivers.${index}`, receiver]);
  return recordOnce<Forwarded, string>(
    context,
    {
      act: 'forwardLead',
      input: reported,
      may: movesHouseholds,
      texts: Object.fromEntries(receivers),
    },
    (transaction, { account }) => record(transaction, law, reported, account),
    async (reader, leadId) => {
      const lead = await findLead(reader, leadId);
      return lead && { lead };
    },
  );
}

async function record(
  transaction: Statements,
  { policies }: Law,
  reported: Reported,
  account: string,
): Promise<Recorded<Forwarded, string> | UserErrorValue> {
  const lead = await holdLead(transaction, reported.leadId);
  if (!lead) return NO_LEAD;
  if (lead.channel !== 'DEPARTMENT_PUSH') return refused(refusal('leadId', 'NOT_FOR_THIS_CHANNEL'));
  const { foundOn, divisionCode: division } = lead;
  const stations = stationsAt(policies, { division, on: foundOn });
  if (stations.length === 0) return refused(refusal('leadId', 'NOT_FORWARDED_HERE'));
  const before = await heldForwardings(transaction, lead.id);
  const decided = decideForwarding(reported, { foundOn, before, stations });
  if ('missing' in decided) return stationMissing(decided);
  if (isRefusal(decided)) return refused(decided);
  await insertForwarding(transaction, lead, decided, account);
  return { answer: { lead }, reference: lead.id };
}

function stationMissing({ missing: { step, clause } }: StationMissing): UserErrorValue {
  const missingStep = forwardingSteps[step];
  const message = {
    zh: `请先报送“${missingStep.zh}”。`,
    en: `“${missingStep.en}” comes first. Please record that before.`,
  };
  return userError('StepOrder', 'STEP_ORDER', message, { missingStep }, [clause]);
}
