import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { type HeldHousehold, holdUnmerged } from '../../register/persistence/hold-household';
import { closeTasks } from '../../tasks/persistence/tasks';
import type { GapKind } from '../domain/gap-kinds';
import { type PlanDue, planDue } from '../domain/plan-due';
import type { PlanKind } from '../domain/plan-kind';
import type { HelpWarning } from '../domain/plan-warnings';
import { refusal } from '../domain/refusals';
import { type ReportedMeasure, refuseMeasures } from '../domain/reported-measure';
import { leadOfPeriod } from '../persistence/lead-of-period';
import { adoptMeasures, standingMeasures } from '../persistence/measures';
import {
  insertPlan,
  type PlanRow,
  planInSight,
  planOfPeriod,
  type RevisionRow,
  revisionByKey,
} from '../persistence/plans';
import { gapKindsFound } from './find-gaps';
import { lateReasonNeeded, planConflict } from './help-messages';
import { planMade } from './plan-made';
import { recordHelp } from './record-help';
import { decidePlan, type PlanRecorded, writeRevision } from './write-plan';

/** A plan as somebody makes it. */
export interface ReportedPlan extends Reported {
  householdId: string;
  kind?: PlanKind | null;
  gaps: readonly GapKind[];
  measures: readonly ReportedMeasure[];
  lateReason?: string | null;
}

/**
 * Makes the help plan of a time of monitoring, the only one it has (一户一策, PA-2025-3.1b): late only with a reason, and
 * with the measures its place asks for. The same key again gives the same plan; supervision is told.
 */
export async function makePlan(
  law: Law,
  context: RequestContext,
  reported: ReportedPlan,
): Promise<PlanRecorded | UserErrorValue> {
  const { householdId, occurredOn, lateReason } = reported;
  const gaps = [...new Set(reported.gaps)];
  if (gaps.length === 0) return refused(refusal('gaps', 'REQUIRED'));
  const wrong = refuseMeasures(reported.measures);
  if (wrong) return refused(wrong);
  const found = await gapKindsFound(law, context, householdId, occurredOn);
  return recordHelp(context, reported, { lateReason }, async (transaction, by) => {
    const before = await revisionByKey(transaction, by);
    if (before) return planOfRevision(transaction, before);
    const [household] = await holdUnmerged(transaction, [householdId]);
    if (!household) return NO_HOUSEHOLD;
    const period = openOn(await heldPeriods(transaction, household.id), occurredOn);
    if (!period) return notMonitored();
    const known = await planOfPeriod(transaction, period.id);
    if (known) return planConflict('PLAN_EXISTS', known);
    const due = planDue(law, period);
    const late = lateness(due, occurredOn, given(lateReason));
    if ('__typename' in late) return late;
    const ahead = await standingMeasures(transaction, [household.id]);
    const kept = ahead.filter(({ periodId, planId }) => periodId === period.id && planId === null);
    const proposed = { ...reported, on: occurredOn, gaps, kept, found };
    const decided = await decidePlan(transaction, law, { household, period }, proposed);
    if ('__typename' in decided) return decided;
    const plan = await begin(transaction, household, period, { due, madeOn: occurredOn });
    const revision = {
      kind: decided.kind,
      gaps,
      occurredOn,
      reason: null,
      lateReason: given(lateReason),
      warnings: [...late.warnings, ...decided.warnings],
      role: context.caller.role,
    };
    const made = await writeRevision(transaction, plan, revision, reported.measures, by);
    await planMade.tell(transaction, law.policies, household.id, context.clock.today());
    return made;
  });
}

/** The plan of a revision that was recorded under the same key before. */
export async function planOfRevision(transaction: Statements, revision: RevisionRow): Promise<PlanRecorded> {
  const plan = await planInSight(transaction, revision.planId);
  if (!plan) throw new Error('A revision has no plan in sight');
  return { plan, revision };
}

function lateness(
  due: PlanDue | undefined,
  on: PlainDate,
  reason: string | null,
): { warnings: HelpWarning[] } | UserErrorValue {
  if (!due || on <= due.on) return { warnings: [] };
  if (due.reasonWhenLate && reason === null) return lateReasonNeeded(due.on, due.clauseIds);
  return { warnings: [{ code: 'PLAN_LATE', about: due.on, clauseIds: due.clauseIds }] };
}

async function begin(
  transaction: Statements,
  { id: householdId, divisionCode }: HeldHousehold,
  period: PeriodRow,
  { due, madeOn }: { due: PlanDue | undefined; madeOn: PlainDate },
): Promise<PlanRow> {
  const plan = await insertPlan(transaction, {
    householdId,
    periodId: period.id,
    madeOn,
    dueOn: due?.on ?? null,
    dueClauses: [...(due?.clauseIds ?? [])],
    divisionCode,
  });
  await adoptMeasures(transaction, period.id, plan.id);
  await closeTasks(transaction, { kind: 'MAKE_PLAN', subjectId: period.id }, madeOn);
  const leadId = await leadOfPeriod(transaction, period);
  await publish(transaction, {
    type: 'help-plan-made',
    divisionCode,
    payload: { planId: plan.id, householdId, periodId: period.id, leadId, divisionCode, madeOn },
  });
  return plan;
}
