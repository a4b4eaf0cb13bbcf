import type { Statements } from '@dixian/service';
import type { PeriodRow } from '../../periods/persistence/periods';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import type { TriageRow } from '../persistence/triages';

/** Tells the improved plan of a triage from the first plan of the period. */
const IMPROVED_PLAN = 'IMPROVED_PLAN';

/** Closes the task to triage; where the household goes on, an improved plan is due by these clauses, without a day. */
export async function followDecision(
  transaction: Statements,
  { id: subjectId, householdId, divisionCode }: PeriodRow,
  { decision, occurredOn }: TriageRow,
  clauseIds: readonly string[],
): Promise<void> {
  await closeTasks(transaction, { kind: 'TRIAGE', subjectId }, occurredOn);
  const plan = { kind: 'MAKE_PLAN' as const, subjectId, step: IMPROVED_PLAN };
  if (decision !== 'CONTINUE') return closeTasks(transaction, plan, occurredOn);
  await openTasks(transaction, [
    {
      ...plan,
      householdId,
      level: 'township',
      openedOn: occurredOn,
      dueOn: null,
      clauseIds: [...clauseIds],
      divisionCode,
    },
  ]);
}
