import type { PlainDate } from '@dixian/calendar';
import { FACT_DAYS } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type KeyedInput, type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { isRefusal } from '../../ground/domain/refusal';
import { NO_HOUSEHOLD, NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import { correctLead as corrected, type LeadCorrection } from '../domain/correct-lead';
import { refusal } from '../domain/refusals';
import { insertLeadEntry, rewriteLead } from '../persistence/lead-entries';
import { findLead, holdLead, keptLead } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';
import { followLeadCorrection, tellCorrection } from './follow-lead-correction';
import { mayCorrectLeads } from './may-correct-leads';

/** A lead that was recorded wrongly: how it should read, or that it should not be there at all. */
export interface ReportedLeadCorrection extends KeyedInput {
  readonly leadId: string;
  readonly occurredOn: PlainDate;
  readonly reason: string;
}

type Corrected = { lead: LeadRow };

/** Writes an entry that corrects a lead and gives the lead as it reads now; its clocks follow. */
export function correctLead(
  law: Law,
  context: RequestContext,
  reported: ReportedLeadCorrection & LeadCorrection,
): Promise<Corrected | UserErrorValue> {
  const { foundOn, receivedOn } = reported;
  const days = {
    foundOn: { day: foundOn, bounds: FACT_DAYS },
    receivedOn: { day: receivedOn, bounds: FACT_DAYS },
  };
  return change(context, 'correctLead', reported, days, async (transaction, held, by) => {
    const decided = corrected(held, reported);
    if (isRefusal(decided)) return refused(decided);
    const { changes, corrected: reads } = decided;
    const divisionCode = await holdHousehold(transaction, reads.householdId);
    if (divisionCode === undefined) return NO_HOUSEHOLD;
    const lead = await rewriteLead(transaction, held, { ...reads, divisionCode });
    const { occurredOn, reason } = reported;
    await insertLeadEntry(transaction, lead, { kind: 'CORRECTED', occurredOn, changes, reason }, by);
    await followLeadCorrection(transaction, law, lead);
    return (await tellCorrection(transaction, law, { before: held, lead }, context.clock.today())) ?? lead;
  });
}

/** Withdraws a lead that should not be there; its visit and its clocks are no more, and it stays readable. */
export function withdrawLead(
  law: Law,
  context: RequestContext,
  reported: ReportedLeadCorrection,
): Promise<Corrected | UserErrorValue> {
  return change(context, 'withdrawLead', reported, {}, async (transaction, held, by) => {
    const { occurredOn, reason } = reported;
    if (occurredOn < held.foundOn)
      return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], held.foundOn));
    const lead = await rewriteLead(transaction, held, {
      divisionCode: held.divisionCode,
      withdrawnOn: occurredOn,
    });
    await insertLeadEntry(transaction, lead, { kind: 'WITHDRAWN', occurredOn, changes: [], reason }, by);
    await followLeadCorrection(transaction, law, lead);
    return (await tellCorrection(transaction, law, { before: held, lead }, context.clock.today())) ?? lead;
  });
}

function change(
  context: RequestContext,
  act: string,
  input: ReportedLeadCorrection,
  days: Parameters<typeof recordOnce>[1]['days'],
  work: (transaction: Statements, held: LeadRow, by: RecordedBy) => Promise<LeadRow | UserErrorValue>,
): Promise<Corrected | UserErrorValue> {
  const { reason, leadId } = input;
  return recordOnce<Corrected, string>(
    context,
    { act, input, may: mayCorrectLeads, texts: { reason }, days },
    async (transaction, by): Promise<Recorded<Corrected, string> | UserErrorValue> => {
      if (given(reason) === null) return refused(refusal('reason', 'REQUIRED'));
      const held = await holdLead(transaction, leadId);
      if (!held) return NO_LEAD;
      if (held.withdrawnOn !== null) return refused(refusal('leadId', 'LEAD_WITHDRAWN'));
      const lead = await work(transaction, held, by);
      if ('__typename' in lead) return lead;
      // The day of its visit follows from what was corrected.
      return { answer: { lead: await keptLead(transaction, lead.id) }, reference: lead.id };
    },
    async (reader, id) => {
      const lead = await findLead(reader, id);
      return lead && { lead };
    },
  );
}
