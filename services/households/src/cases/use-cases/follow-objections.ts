import type { Statements } from '@dixian/service';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import type { CaseAct } from '../domain/case-act';
import type { CaseRules } from '../domain/case-rules';
import type { Standing } from '../domain/fold-case';
import type { CaseRow } from '../persistence/cases';

/** While an objection is open its village has to settle it: nothing else of the case can go on. */
export async function followObjections(
  transaction: Statements,
  rules: CaseRules,
  saved: CaseRow,
  { act, standing }: { act: Pick<CaseAct, 'occurredOn'>; standing: Standing },
): Promise<void> {
  const { id: subjectId, householdId, divisionCode } = saved;
  const of = { kind: 'CASE_STEP' as const, subjectId, step: 'OBJECTION_SETTLEMENT' };
  if (standing.openObjections.length === 0) {
    await closeTasks(transaction, of, act.occurredOn);
    return;
  }
  const waits = rules.plan.find(({ id }) => id === standing.nextStep)?.waits;
  const clauseIds = [...rules.clauseIds, ...(waits ? [waits.clause] : [])];
  const due = { dueOn: rules.due?.on ?? null, provisional: rules.due?.provisional ?? false };
  const task = { ...of, ...due, householdId, divisionCode, clauseIds, level: 'village' as const };
  await openTasks(transaction, [{ ...task, openedOn: act.occurredOn }]);
}
