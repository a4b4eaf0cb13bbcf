import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { excusedOn } from '../../ground/domain/excused';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { type HeldHousehold, holdUnmerged } from '../../register/persistence/hold-household';
import { closeTasks, taskDay } from '../../tasks/persistence/tasks';
import type { GapKind } from '../domain/gap-kinds';
import { type PlanDue, planDue } from '../domain/plan-due';
import type { PlanKind } from '../domain/plan-kind';
import type { HelpWarning } from '../domain/plan-warnings';
import { refusal } from '../domain/refusals';
import { type ReportedMeasure, refuseMeasures } from '../domain/reported-measure';
import { leadOfPeriod } from '../persistence/lead-of-period';
import { adoptMeasures, standingMeasures } from '../persistence/measures';
import { insertPlan, type PlanRow, planOfPeriod } from '../persistence/plans';
import { withinTransaction } from '../persistence/within-transaction';
import { enteredMeasures } from './entered-measures';
import { gapKindsFound } from './find-gaps';
import { lateReasonNeeded, planConflict, refuseCaller } from './help-messages';
import { planMade } from './plan-made';
import { decidePlan, type PlanRecorded, planOfRevision, writeRevision } from './write-plan';

/** A plan as somebody makes it. */
export interface ReportedPlan extends Reported {
  householdId: string;
  kind?: PlanKind | null;
  gaps: readonly GapKind[];
  measures: readonly ReportedMeasure[];
  lateReason?: string | null;
}

/**
 * Makes the help plan of a time of monitoring, the only one it has (一户一策): late only with a reason, and with the
 * measures its place asks for. Supervision is told.
 */
export function makePlan(
  law: Law,
  context: RequestContext,
  reported: ReportedPlan,
): Promise<PlanRecorded | UserErrorValue> {
  const { lateReason, measures } = reported;
  const { texts, days } = enteredMeasures(measures);
  return recordOnce<PlanRecorded, string>(
    context,
    { act: 'makeHelpPlan', input: reported, may: refuseCaller, texts: { lateReason, ...texts }, days },
    (transaction, by) => make(transaction, law, context, reported, by),
    planOfRevision,
  );
}

async function make(
  transaction: Statements,
  law: Law,
  context: RequestContext,
  reported: ReportedPlan,
  { account, role }: RecordedBy,
): Promise<Recorded<PlanRecorded, string> | UserErrorValue> {
  const { householdId, occurredOn } = reported;
  const gaps = [...new Set(reported.gaps)];
  if (gaps.length === 0) return refused(refusal('gaps', 'REQUIRED'));
  const wrong = refuseMeasures(reported.measures);
  if (wrong) return refused(wrong);
  const [household] = await holdUnmerged(transaction, [householdId]);
  if (!household) return NO_HOUSEHOLD;
  const period = openOn(await heldPeriods(transaction, household.id), occurredOn);
  if (!period) return notMonitored();
  const known = await planOfPeriod(transaction, period.id);
  if (known) return planConflict('PLAN_EXISTS', known);
  const lateReason = given(reported.lateReason);
  const day = await taskDay(transaction, { kind: 'MAKE_PLAN', subjectId: period.id });
  const due = asSteered(planDue(law, period), day?.dueOn);
  const excused = day && excusedOn(day, occurredOn);
  const late = lateness(excused ? undefined : due, occurredOn, lateReason);
  if ('__typename' in late) return late;
  const ahead = await standingMeasures(transaction, [household.id]);
  const kept = ahead.filter(({ periodId, planId }) => periodId === period.id && planId === null);
  const found = await gapKindsFound(law, withinTransaction(context, transaction), household.id, occurredOn);
  const proposed = { ...reported, on: occurredOn, gaps, kept, found };
  const decided = await decidePlan(transaction, law, { household, period }, proposed);
  if ('__typename' in decided) return decided;
  const plan = await begin(transaction, household, period, { due, madeOn: occurredOn });
  const revision = {
    ...{ kind: decided.kind, gaps, occurredOn, reason: null, lateReason, role },
    warnings: [...late.warnings, ...decided.warnings],
  };
  const made = await writeRevision(transaction, plan, revision, reported.measures, account);
  await planMade.tell(transaction, law.policies, household.id, context.clock.today());
  return made;
}

// The task has the day that supervision counted again.
function asSteered(due: PlanDue | undefined, on: PlainDate | null | undefined): PlanDue | undefined {
  return due && on ? { ...due, on } : due;
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
