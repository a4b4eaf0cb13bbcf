import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';
import { openTasks } from '../../tasks/persistence/tasks';
import { type CaseToOpen, caseToOpen } from '../domain/case-to-open';
import { closeOtherCasesToOpen, type UnsettledLead } from '../persistence/followed-leads';
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

/** Opens the task to begin the procedure of a household: on the first of these leads, and on no other. */
export async function openCaseTask(transaction: Statements, leads: readonly LeadToOpen[]): Promise<void> {
  const next = leads.find(({ first }) => first !== undefined);
  if (!next?.first) return;
  const { lead, verifiedOn: openedOn, first } = next;
  const { id: subjectId, householdId, divisionCode } = lead;
  const { level, dueOn, clauseIds, provisional } = first;
  await closeOtherCasesToOpen(transaction, lead, openedOn);
  const task = { kind: 'CASE_STEP' as const, subjectId, step: OPEN_CASE, openedOn };
  await openTasks(transaction, [
    { ...task, level, dueOn, clauseIds, provisional, householdId, divisionCode },
  ]);
}
