import type { Statements } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { PeriodRow } from '../../periods/persistence/periods';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import type { TriageRow } from '../persistence/triages';

/** Tells the improved plan of a triage from the first plan of the period. */
const IMPROVED_PLAN = 'IMPROVED_PLAN';

/** Tells the release that a triage decided on from one that the household asked for. */
const TRIAGED = 'TRIAGED';

/**
 * Closes the task to triage. A decision ends nothing itself: where the household is to be released, its village is to begin
 * the release; where it goes on, an improved plan is due. Both by these clauses, without a day.
 */
export async function followDecision(
  transaction: Statements,
  { id: subjectId, householdId, divisionCode }: PeriodRow,
  { decision, occurredOn }: TriageRow,
  { clauseIds, level }: { clauseIds: readonly string[]; level: RecordingLevel },
): Promise<void> {
  await closeTasks(transaction, { kind: 'TRIAGE', subjectId }, occurredOn);
  const plan = { kind: 'MAKE_PLAN' as const, subjectId, step: IMPROVED_PLAN };
  const release = { kind: 'CONSIDER_RELEASE' as const, subjectId, step: TRIAGED };
  if (decision !== 'CONTINUE') await closeTasks(transaction, plan, occurredOn);
  if (decision !== 'ELIMINATE') await closeTasks(transaction, release, occurredOn);
  if (decision === 'SAFETY_NET_LABEL') return;
  const about = { householdId, openedOn: occurredOn, dueOn: null, clauseIds: [...clauseIds], divisionCode };
  await openTasks(transaction, [
    decision === 'ELIMINATE' ? { ...about, ...release, level } : { ...about, ...plan, level: 'township' },
  ]);
}
