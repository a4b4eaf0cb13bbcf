import type { PlainDate } from '@dixian/calendar';
import { type Law, ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { PeriodRow } from '../../periods/persistence/periods';
import { closeTasks, type NewTask, openTasks } from '../../tasks/persistence/tasks';
import { helperClauses } from '../domain/helper-rule';
import { planDue } from '../domain/plan-due';
import { planOfPeriod } from '../persistence/plans';
import { heldHelpers } from '../persistence/responsible-helper';

/**
 * Opens what a time of monitoring asks for once it has begun: a responsible helper, unless one stands, and a help plan,
 * by the day its place sets. Asks for nothing twice.
 */
export async function openHelp(transaction: Statements, law: Law, period: PeriodRow): Promise<void> {
  const helpers = await heldHelpers(transaction, period.householdId);
  const helped = helpers.some(({ endedOn }) => endedOn === null);
  const planned = await planOfPeriod(transaction, period.id);
  await openTasks(transaction, [
    ...(helped ? [] : [helperTask(law, period)]),
    ...(planned ? [] : [planTask(law, period)]),
  ]);
}

/** Closes what waits for a plan of a time of monitoring that has ended; pairing and measures go on. */
export function closePlanning(transaction: Statements, periodId: string, on: PlainDate): Promise<void> {
  return closeTasks(transaction, { kind: 'MAKE_PLAN', subjectId: periodId }, on);
}

function helperTask({ policies }: Law, period: PeriodRow): NewTask {
  const clauseIds = helperClauses(policies, period, period.identifiedOn);
  return { ...taskOf(period), kind: 'ASSIGN_HELPER', level: 'township', dueOn: null, clauseIds };
}

function planTask(law: Law, period: PeriodRow): NewTask {
  const due = planDue(law, period);
  const at = { division: period.divisionCode, on: period.identifiedOn };
  const relabelled = period.basis === 'RELABELLING';
  const ahead = relabelled ? ruleInForce(law.policies, 'measures-ahead-of-plan', at) : undefined;
  const clauseIds = due?.clauseIds ?? (ahead ? [ahead.clause] : []);
  return { ...taskOf(period), kind: 'MAKE_PLAN', level: 'village', dueOn: due?.on ?? null, clauseIds };
}

function taskOf({ id, householdId, identifiedOn, divisionCode }: PeriodRow) {
  return { householdId, subjectId: id, step: '', openedOn: identifiedOn, divisionCode };
}
