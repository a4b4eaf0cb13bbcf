import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import type { ByKey } from '../../ground/persistence/recorder';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { closeTasks } from '../../tasks/persistence/tasks';
import type { GapKind } from '../domain/gap-kinds';
import type { PlanKind } from '../domain/plan-kind';
import { refusal } from '../domain/refusals';
import { type ReportedMeasure, refuseMeasures } from '../domain/reported-measure';
import { closeDroppedTasks } from '../persistence/measure-tasks';
import { dropMeasures, standingMeasures } from '../persistence/measures';
import { lastRevision, type PlanRow, planById, planInSight, revisionByKey } from '../persistence/plans';
import { gapKindsFound } from './find-gaps';
import { NO_PLAN, planConflict } from './help-messages';
import { planOfRevision } from './make-plan';
import { recordHelp } from './record-help';
import { decidePlan, type PlanRecorded, writeRevision } from './write-plan';

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
 * Revises a help plan: a new revision, the ones before stay (JY-2025-1.1n, AY-2025-4.2c). Of two who revise the same
 * version one succeeds, the other gets the newer plan.
 */
export async function revisePlan(
  law: Law,
  context: RequestContext,
  reported: ReportedRevision,
): Promise<PlanRecorded | UserErrorValue> {
  const { planId, occurredOn, reason } = reported;
  if (!given(reason)) return refused(refusal('reason', 'REQUIRED'));
  if (reported.gaps?.length === 0) return refused(refusal('gaps', 'REQUIRED'));
  const wrong = refuseMeasures(reported.measures);
  if (wrong) return refused(wrong);
  const shown = await planById(context, planId);
  const found = shown ? await gapKindsFound(law, context, shown.householdId, occurredOn) : [];
  return recordHelp(context, reported, { reason }, async (transaction, by) => {
    const before = await revisionByKey(transaction, by);
    if (before) return planOfRevision(transaction, before);
    const seen = await planInSight(transaction, planId);
    if (!seen) return NO_PLAN;
    const [household] = await holdUnmerged(transaction, [seen.householdId]);
    const plan = household && (await planInSight(transaction, planId));
    if (!plan) return NO_PLAN;
    if (plan.version !== reported.expectedVersion) return planConflict('PLAN_CHANGED', plan);
    const period = openOn(await heldPeriods(transaction, household.id), occurredOn);
    if (period?.id !== plan.periodId) return notMonitored();
    const last = await lastRevision(transaction, plan.id);
    if (!last) throw new Error('A plan has no revision');
    if (occurredOn < last.occurredOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
    const standing = await standingMeasures(transaction, [household.id]);
    const ofPlan = standing.filter((measure) => measure.planId === plan.id);
    const kept = ofPlan.filter(({ id }) => reported.keep.some((one) => one.toLowerCase() === id));
    if (kept.length < new Set(reported.keep).size) return refused(refusal('keep', 'NOT_OF_THIS_PLAN'));
    const gaps = [...new Set(reported.gaps ?? last.gaps)];
    const proposed = { ...reported, on: occurredOn, gaps, kept, found };
    const decided = await decidePlan(transaction, law, { household, period }, proposed);
    if ('__typename' in decided) return decided;
    const dropped = ofPlan.filter((measure) => !kept.includes(measure)).map(({ id }) => id);
    const revision = {
      kind: decided.kind,
      gaps,
      occurredOn,
      reason: given(reason),
      lateReason: null,
      warnings: decided.warnings,
      role: context.caller.role,
    };
    return write(transaction, { plan, dropped }, revision, reported.measures, by);
  });
}

async function write(
  transaction: Statements,
  { plan, dropped }: { plan: PlanRow; dropped: readonly string[] },
  revision: Parameters<typeof writeRevision>[2],
  measures: readonly ReportedMeasure[],
  by: ByKey,
): Promise<PlanRecorded> {
  const { occurredOn } = revision;
  await dropMeasures(transaction, dropped, occurredOn);
  await closeDroppedTasks(transaction, dropped, occurredOn);
  for (const subjectId of [plan.periodId, plan.id]) {
    await closeTasks(transaction, { kind: 'MAKE_PLAN', subjectId }, occurredOn);
  }
  return writeRevision(transaction, plan, revision, measures, by);
}
