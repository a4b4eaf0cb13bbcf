import type { PlainDate } from '@dixian/calendar';
import { type Law, ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { findLead } from '../../leads/persistence/lead-records';
import type { LeadRow } from '../../leads/persistence/leads';
import { heldPeriods, openOn } from '../../periods/persistence/periods';
import { openTasks } from '../../tasks/persistence/tasks';
import { isSuddenEvent } from '../domain/sudden-event';
import { lastRevision, planOfPeriod } from '../persistence/plans';
import { closeRevisionOfLead } from '../persistence/revision-tasks';

/**
 * A sudden event that a visit found true in a monitored household asks for a revised plan where a rule of the place says
 * so, without a day. A household without a plan is asked for the plan itself already.
 */
export async function askForRevision(transaction: Statements, law: Law, leadId: string): Promise<void> {
  const lead = await findLead(transaction, leadId);
  if (lead) await ask(transaction, law, lead);
}

/** The same once a lead reads otherwise; what it asks for no more is closed. */
export async function followLeadOfRevision(
  transaction: Statements,
  law: Law,
  lead: LeadRow,
  { today }: { readonly today: PlainDate },
): Promise<void> {
  await closeRevisionOfLead(transaction, lead.id, today);
  await ask(transaction, law, lead);
}

async function ask(transaction: Statements, { policies }: Law, lead: LeadRow): Promise<void> {
  const { householdId, divisionCode, leadType, verifiedOn, riskFound, withdrawnOn } = lead;
  if (verifiedOn === null || !riskFound || withdrawnOn !== null || !isSuddenEvent(leadType)) return;
  const rule = ruleInForce(policies, 'plan-revised-on-sudden-event', {
    division: divisionCode,
    on: verifiedOn,
  });
  const period = rule && openOn(await heldPeriods(transaction, householdId), verifiedOn);
  const plan = period && (await planOfPeriod(transaction, period.id));
  const last = plan && (await lastRevision(transaction, plan));
  if (!rule || !period || !last || last.occurredOn > verifiedOn) return;
  await openTasks(transaction, [
    {
      ...{ kind: 'REVISE_PLAN', level: 'village', householdId, divisionCode },
      ...{ subjectId: period.id, step: lead.id, openedOn: verifiedOn, dueOn: null, clauseIds: [rule.clause] },
    },
  ]);
}
