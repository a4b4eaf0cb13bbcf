import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { closeTasks } from '../../tasks/persistence/tasks';
import type { GapKind } from '../domain/gap-kinds';
import type { PlanKind } from '../domain/plan-kind';
import { refusal } from '../domain/refusals';
import { type ReportedMeasure, refuseMeasures } from '../domain/reported-measure';
import { closeDroppedTasks } from '../persistence/measure-tasks';
import { dropMeasures, type MeasureRow, standingMeasures } from '../persistence/measures';
import { lastRevision, type PlanRow, planInSight } from '../persistence/plans';
import { closeRevisionTasks } from '../persistence/revision-tasks';
import { withinTransaction } from '../persistence/within-transaction';
import { enteredMeasures } from './entered-measures';
import { gapKindsFound } from './find-gaps';
import { NO_PLAN, planConflict, refuseCaller } from './help-messages';
import { decidePlan, type PlanRecorded, planOfRevision, writeRevision } from './write-plan';

/** A revision as somebody reports it: measures neither kept nor new are dropped. */
export interface ReportedRevision extends Reported {
  planId: string;
  expectedVersion: number;
  reason: string;
  kind?: PlanKind | null;
  /** As before where left away. */
  gaps?: readonly GapKind[] | null;
  keep: readonly string[];
  measures: readonly ReportedMeasure[];
}

/**
 * Revises a help plan: a new revision, the ones before stay. Of two who revise the same version one succeeds, the other
 * gets the newer plan.
 */
export function revisePlan(
  law: Law,
  context: RequestContext,
  reported: ReportedRevision,
): Promise<PlanRecorded | UserErrorValue> {
  const { reason, measures } = reported;
  const { texts, days } = enteredMeasures(measures);
  return recordOnce<PlanRecorded, string>(
    context,
    { act: 'reviseHelpPlan', input: reported, may: refuseCaller, texts: { reason, ...texts }, days },
    (transaction, by) => revise(transaction, law, context, reported, by),
    planOfRevision,
  );
}

async function revise(
  transaction: Statements,
  law: Law,
  context: RequestContext,
  reported: ReportedRevision,
  { account, role }: RecordedBy,
): Promise<Recorded<PlanRecorded, string> | UserErrorValue> {
  const { planId, occurredOn } = reported;
  const reason = given(reported.reason);
  if (reason === null) return refused(refusal('reason', 'REQUIRED'));
  if (reported.gaps?.length === 0) return refused(refusal('gaps', 'REQUIRED'));
  const wrong = refuseMeasures(reported.measures);
  if (wrong) return refused(wrong);
  const seen = await planInSight(transaction, planId);
  if (!seen) return NO_PLAN;
  const [household] = await holdUnmerged(transaction, [seen.householdId]);
  const plan = household && (await planInSight(transaction, planId));
  if (!plan) return NO_PLAN;
  if (plan.version !== reported.expectedVersion) return planConflict('PLAN_CHANGED', plan);
  const period = openOn(await heldPeriods(transaction, household.id), occurredOn);
  if (period?.id !== plan.periodId) return notMonitored();
  const last = await lastRevision(transaction, plan);
  if (!last) throw new Error('A plan has no revision');
  if (occurredOn < last.occurredOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
  const ofPlan = await measuresOfPlan(transaction, plan);
  const kept = ofPlan.filter(({ id }) => reported.keep.some((one) => one.toLowerCase() === id));
  if (kept.length < new Set(reported.keep).size) return refused(refusal('keep', 'NOT_OF_THIS_PLAN'));
  const gaps = [...new Set(reported.gaps ?? last.gaps)];
  const found = await gapKindsFound(law, withinTransaction(context, transaction), household.id, occurredOn);
  const proposed = { ...reported, on: occurredOn, gaps, kept, found };
  const decided = await decidePlan(transaction, law, { household, period }, proposed);
  if ('__typename' in decided) return decided;
  const dropped = ofPlan.filter((measure) => !kept.includes(measure)).map(({ id }) => id);
  await closeWhatWaits(transaction, plan, dropped, occurredOn);
  const { kind, warnings } = decided;
  const revision = { kind, gaps, occurredOn, reason, lateReason: null, warnings, role };
  return writeRevision(transaction, plan, revision, reported.measures, account);
}

async function measuresOfPlan(transaction: Statements, plan: PlanRow): Promise<MeasureRow[]> {
  const standing = await standingMeasures(transaction, [plan.householdId]);
  return standing.filter(({ planId }) => planId === plan.id);
}

async function closeWhatWaits(
  transaction: Statements,
  { id, periodId }: PlanRow,
  dropped: readonly string[],
  on: PlainDate,
): Promise<void> {
  await dropMeasures(transaction, dropped, on);
  await closeDroppedTasks(transaction, dropped, on);
  await closeRevisionTasks(transaction, periodId, on);
  for (const subjectId of [periodId, id]) await closeTasks(transaction, { kind: 'MAKE_PLAN', subjectId }, on);
}
