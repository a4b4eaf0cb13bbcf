import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { heldPeriods, isOnlyTakenOver, openOn } from '../../periods/persistence/periods';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';
import { openTasks } from '../../tasks/persistence/tasks';
import { repeatsSteps } from '../domain/case-rules';
import { caseToOpen } from '../domain/case-to-open';
import { holdLeadToOpen, includedMonthOf, standingCaseOf } from '../persistence/hold-case';

/**
 * Opens the task to begin the procedure on a lead whose visit found a risk: unless the household has a case or is
 * monitored already, or its place prints no procedure.
 */
export async function openCaseTask(transaction: Statements, law: Law, leadId: string): Promise<void> {
  const lead = await holdLeadToOpen(transaction, leadId);
  if (!lead?.verifiedOn || !lead.riskFound) return;
  const { id, householdId, divisionCode, foundOn, channel, verifiedOn } = lead;
  if (await standingCaseOf(transaction, householdId)) return;
  const includedMonth = await includedMonthOf(transaction, householdId);
  const opened = { openedIn: divisionCode, openedOn: verifiedOn };
  const origin = { kind: 'IDENTIFICATION' as const, ...opened, foundOn, channel, includedMonth };
  const monitored = openOn(await heldPeriods(transaction, householdId), verifiedOn);
  if (monitored && !(isOnlyTakenOver(monitored) && repeatsSteps(law, origin))) return;
  const first = caseToOpen(law, origin);
  if (!first) return;
  const task = { kind: 'CASE_STEP' as const, subjectId: id, step: OPEN_CASE, openedOn: verifiedOn };
  await openTasks(transaction, [{ ...task, ...first, householdId, divisionCode }]);
}
