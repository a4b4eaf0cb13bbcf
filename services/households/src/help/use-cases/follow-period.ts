import type { PlainDate } from '@dixian/calendar';
import { type Law, ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { findPeriod, type PeriodRow } from '../../periods/persistence/periods';
import { closeTasks, type NewTask, openTasks } from '../../tasks/persistence/tasks';
import { helperAskedFrom, helperClauses } from '../domain/helper-rule';
import { planDue } from '../domain/plan-due';
import { planOfPeriod } from '../persistence/plans';
import { heldHelpers } from '../persistence/responsible-helper';
import { tellRelease } from './tell-release';

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

/** Closes what waits for a plan or a helper of a time of monitoring that has ended; a pairing that stands, and measures, go on. */
export async function closePlanning(transaction: Statements, periodId: string, on: PlainDate): Promise<void> {
  for (const kind of ['MAKE_PLAN', 'ASSIGN_HELPER', 'REVISE_PLAN'] as const)
    await closeTasks(transaction, { kind, subjectId: periodId }, on);
  const period = await findPeriod(transaction, periodId);
  if (period) await tellRelease(transaction, period, on);
}

/** Lets what waits for a plan follow a time of monitoring that was corrected: it counts from the day as it reads now. */
export async function followCorrectedPeriod(
  transaction: Statements,
  law: Law,
  period: PeriodRow,
): Promise<void> {
  const { dueOn, openedOn, clauseIds } = planTask(law, period);
  await transaction.query(
    `UPDATE task SET opened_on = $2::date, due_on = $3::date, clause_ids = $4, closed_on = greatest(closed_on, $2::date)
     WHERE kind = 'MAKE_PLAN' AND subject_id = $1 AND step = ''`,
    [period.id, openedOn, dueOn, clauseIds],
  );
  if (period.eliminatedOn === null) await openHelp(transaction, law, period);
  else await closeTasks(transaction, { kind: 'MAKE_PLAN', subjectId: period.id }, period.eliminatedOn);
  await tellRelease(transaction, period, period.eliminatedOn);
}

/** What rests on a time of monitoring: a plan or measures. Without any, what waited for it is closed. */
export async function restingOnPeriod(
  transaction: Statements,
  { id, identifiedOn }: PeriodRow,
  resting: string[],
): Promise<void> {
  const plan = await planOfPeriod(transaction, id);
  const ahead = await transaction.query<{ id: string }>(
    'SELECT id FROM help_measure WHERE period_id = $1 LIMIT 1',
    [id],
  );
  resting.push(...[plan, ...ahead].flatMap((each) => (each ? [each.id] : [])));
  for (const kind of ['MAKE_PLAN', 'ASSIGN_HELPER'] as const)
    await closeTasks(transaction, { kind, subjectId: id }, identifiedOn);
}

function helperTask({ policies }: Law, period: PeriodRow): NewTask {
  const openedOn = helperAskedFrom(policies, period);
  const clauseIds = helperClauses(policies, period, openedOn);
  return { ...taskOf(period), kind: 'ASSIGN_HELPER', level: 'township', openedOn, dueOn: null, clauseIds };
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
