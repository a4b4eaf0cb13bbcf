import { canActFor } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { takeBulkKey } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import type { ReportedVisit } from '../../leads/domain/verify-lead';
import type { LeadRow } from '../../leads/persistence/leads';
import { MAY_NOT_VERIFY, verifyLead } from '../../leads/use-cases/verify-lead';
import { refuseMany } from '../domain/refuse-many';

/** The visits of a day as somebody reports them. */
export interface ReportedVisits {
  occurredOn: PlainDate;
  items: readonly Omit<ReportedVisit, 'occurredOn'>[];
  lateReason?: string | null;
  idempotencyKey: string;
}

/** What came of one visit among several. */
export interface VisitOfMany {
  leadId: string;
  outcome: { lead: LeadRow } | UserErrorValue;
}

// Between the key of the call and a lead, each of which has a key of its own.
const OF_LEAD = '#';

/** Records the visits that verify up to 200 leads, each in a transaction and under a key of its own. */
export async function verifyMany(
  law: Law,
  context: RequestContext,
  input: ReportedVisits,
): Promise<{ visits: VisitOfMany[] } | UserErrorValue> {
  if (!canActFor(context.caller, 'verify-lead')) return MAY_NOT_VERIFY;
  const { items, occurredOn, lateReason, idempotencyKey } = input;
  const wrong = refuseMany(
    items.map(({ leadId }) => leadId),
    'leadId',
  );
  if (wrong) return refused(wrong);
  const taken = await takeBulkKey(context, { act: 'verifyLeads', input, texts: { lateReason } });
  if (taken) return taken;
  const visits: VisitOfMany[] = [];
  for (const item of items) {
    const outcome = await verifyLead(law, context, {
      ...item,
      occurredOn,
      lateReason: item.lateReason ?? lateReason,
      idempotencyKey: `${idempotencyKey}${OF_LEAD}${item.leadId}`,
    });
    visits.push({ leadId: item.leadId, outcome });
  }
  return { visits };
}
