import type { Caller } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Law, resolveProcedure } from '@dixian/policy';
import { type KeyedInput, type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { given } from '../../ground/domain/free-text';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { NO_LEAD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import type { LeadOutcome } from '../../leads/domain/lead-outcome';
import { refusal } from '../../leads/domain/refusals';
import { findLead, holdLead } from '../../leads/persistence/lead-records';
import type { LeadRow } from '../../leads/persistence/leads';
import { settleLeads } from '../../leads/persistence/settle-leads';
import { refusal as caseRefusal } from '../domain/refusals';
import { holdHouseholdsOfLeads, standingCaseOf } from '../persistence/hold-case';
import { followMoved } from './follow-leads';

/** What township or county says became of a lead. */
export interface ReportedSettlement extends KeyedInput {
  readonly leadId: string;
  readonly occurredOn: PlainDate;
  readonly outcome: Extract<LeadOutcome, 'HANDLED' | 'NO_RISK'>;
  readonly reason: string;
}

type Settled = { lead: LeadRow };

/**
 * Ends a lead by the word of township or county, with the reason (线索处置): only where no document prints a procedure that
 * would decide, so that what a visit found is never left without somebody who can end it.
 */
export function settleLead(
  law: Law,
  context: RequestContext,
  reported: ReportedSettlement,
): Promise<Settled | UserErrorValue> {
  const { reason } = reported;
  return recordOnce<Settled, string>(
    context,
    { act: 'settleLead', input: reported, may, texts: { reason } },
    (transaction, { account }) => record(transaction, law, reported, account),
    async (reader, id) => {
      const lead = await findLead(reader, id);
      return lead && { lead };
    },
  );
}

async function record(
  transaction: Statements,
  law: Law,
  reported: ReportedSettlement,
  settledAccount: string,
): Promise<Recorded<Settled, string> | UserErrorValue> {
  const { leadId, occurredOn: settledOn, outcome: settledAs } = reported;
  const settledReason = given(reported.reason);
  if (settledReason === null) return refused(refusal('reason', 'REQUIRED'));
  const seen = await findLead(transaction, leadId);
  if (!seen) return NO_LEAD;
  await inWholeCountry(transaction, () => holdHouseholdsOfLeads(transaction, [seen.householdId]));
  const lead = await holdLead(transaction, leadId);
  if (!lead) return NO_LEAD;
  const wrong = await refuse(transaction, law, lead, settledOn);
  if (wrong) return wrong;
  await settleLeads(transaction, [{ id: lead.id, settledOn, settledAs, settledReason, settledAccount }]);
  await followMoved(transaction, law, [lead.householdId]);
  const settled = await findLead(transaction, lead.id);
  return settled ? { answer: { lead: settled }, reference: lead.id } : NO_LEAD;
}

async function refuse(
  transaction: Statements,
  { policies }: Law,
  { divisionCode: division, householdId, withdrawnOn, settledOn, verifiedOn }: LeadRow,
  on: PlainDate,
): Promise<UserErrorValue | undefined> {
  if (withdrawnOn !== null) return refused(refusal('leadId', 'LEAD_WITHDRAWN'));
  if (settledOn !== null) return refused(caseRefusal('leadId', 'LEAD_SETTLED'));
  if (verifiedOn === null) return refused(refusal('leadId', 'NOT_VISITED'));
  if (on < verifiedOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], verifiedOn));
  if (await standingCaseOf(transaction, householdId)) return refused(refusal('leadId', 'CASE_DECIDES'));
  const printed = resolveProcedure(policies, { division, on: verifiedOn, kind: 'IDENTIFICATION' });
  return printed && refused(refusal('leadId', 'PROCEDURE_DECIDES', [printed.clause]));
}

function may(caller: Caller): UserErrorValue | undefined {
  const level = recordingLevel(caller);
  return level === 'township' || level === 'county' ? undefined : NOT_PERMITTED;
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能处置线索，请由乡镇或县级人员办理。',
  en: 'Your role may not settle leads; township or county staff may.',
});
