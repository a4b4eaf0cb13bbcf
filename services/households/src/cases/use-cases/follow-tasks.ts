import type { PlainDate } from '@dixian/calendar';
import { dayAfterPublicity } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { isPlanned } from '../../ground/domain/act-kinds';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import type { CaseAct } from '../domain/case-act';
import type { PlannedAct } from '../domain/case-plan';
import type { CaseRules } from '../domain/case-rules';
import { heldSince } from '../domain/decide-act';
import type { Standing } from '../domain/fold-case';
import { taskStepOf } from '../domain/task-step';
import type { CaseRow } from '../persistence/cases';
import { closeGreenChannel } from '../persistence/green-channel-tasks';
import { followObjections } from './follow-objections';

/**
 * Closes the task of the step that was done and opens the next one's, for the level that does it; none is left once the
 * case has ended. An objection is a task of its own until it is settled.
 */
export async function followTasks(
  transaction: Statements,
  rules: CaseRules,
  saved: CaseRow,
  { act, standing }: { act: Pick<CaseAct, 'kind' | 'occurredOn'>; standing: Standing },
): Promise<void> {
  const { id: subjectId, householdId, divisionCode } = saved;
  const next = rules.plan.find(({ id }) => id === standing.nextStep);
  await followObjections(transaction, rules, saved, { act, standing });
  if (next && !isPlanned(act.kind)) return;
  await closeTasks(transaction, { kind: 'CASE_STEP', subjectId }, act.occurredOn);
  // A household that asked is answered by the nomination.
  if (saved.periodId !== null)
    await closeTasks(transaction, { kind: 'CONSIDER_RELEASE', subjectId: saved.periodId }, act.occurredOn);
  if (saved.kind === 'RELABELLING') await closeGreenChannel(transaction, householdId, act.occurredOn);
  if (!next) return;
  const task = {
    kind: 'CASE_STEP' as const,
    householdId,
    subjectId,
    step: taskStepOf(rules.plan, next.id),
    // What the household does itself is taken down by its village.
    level: next.level === 'household' ? ('village' as const) : next.level,
    openedOn: act.occurredOn,
    dueOn: rules.due?.on ?? null,
    provisional: rules.due?.provisional ?? false,
    possibleFrom: possibleFrom(rules, next, standing),
    clauseIds: [...new Set([...rules.clauseIds, ...next.clauses, ...(rules.due?.clauseIds ?? [])])],
    divisionCode,
  };
  await openTasks(transaction, [task]);
}

function possibleFrom({ calendar }: CaseRules, planned: PlannedAct, standing: Standing): PlainDate | null {
  const { waits } = planned;
  const postedOn = heldSince(standing, planned);
  return waits && postedOn ? dayAfterPublicity(waits, postedOn, calendar) : null;
}
