import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';
import { type NewTask, openTasks } from '../../tasks/persistence/tasks';
import { type CaseToOpen, caseToOpen } from '../domain/case-to-open';
import { closeOtherWays, dueBefore, type UnsettledLead } from '../persistence/followed-leads';
import { includedMonthOf } from '../persistence/hold-case';

/** A lead that was visited, with the first act of the procedure of its place; undefined where none is printed. */
export interface LeadToOpen {
  readonly lead: UnsettledLead;
  readonly verifiedOn: PlainDate;
  readonly first: CaseToOpen | undefined;
}

/** The leads of a household that were visited; the days of a case run from the first lead that is not settled. */
export async function leadsToOpen(
  transaction: Statements,
  law: Law,
  own: readonly UnsettledLead[],
): Promise<LeadToOpen[]> {
  const found: LeadToOpen[] = [];
  for (const lead of own) {
    const { verifiedOn, householdId, divisionCode: openedIn, foundOn, channel } = lead;
    if (verifiedOn === null) continue;
    const includedMonth = await includedMonthOf(transaction, householdId);
    const of = { kind: 'IDENTIFICATION' as const, openedIn, openedOn: verifiedOn, foundOn };
    found.push({ lead, verifiedOn, first: caseToOpen(law, { ...of, channel, includedMonth }, own) });
  }
  return found;
}

/**
 * Opens what is to be done about visited leads of a household: one task to begin the procedure, on the first of these leads;
 * where none is printed, a task of the township for each lead that found a risk, which its word or the county's ends.
 */
export async function openCaseTask(transaction: Statements, leads: readonly LeadToOpen[]): Promise<void> {
  const tasks: NewTask[] = [];
  const next = leads.find(({ first }) => first !== undefined);
  if (next?.first) {
    const { level, dueOn, clauseIds, provisional } = next.first;
    tasks.push({ ...about(next), kind: 'CASE_STEP', step: OPEN_CASE, level, dueOn, clauseIds, provisional });
  }
  for (const each of leads) {
    if (each.first || !each.lead.riskFound) continue;
    const due = (await dueBefore(transaction, each.lead.id)) ?? { dueOn: null, clauseIds: [] };
    tasks.push({ ...about(each), kind: 'SETTLE_LEAD', step: '', level: 'township', ...due });
  }
  const [first] = leads;
  if (!first) return;
  const { householdId } = first.lead;
  await closeOtherWays(transaction, { householdId, tasks }, next?.verifiedOn ?? first.verifiedOn);
  await openTasks(transaction, tasks);
}

function about({ lead: { id: subjectId, householdId, divisionCode }, verifiedOn: openedOn }: LeadToOpen) {
  return { subjectId, householdId, divisionCode, openedOn };
}
