import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { Recorded } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import type { PeriodRow } from '../../periods/persistence/periods';
import type { HeldHousehold } from '../../register/persistence/hold-household';
import { openTasks } from '../../tasks/persistence/tasks';
import type { GapKind } from '../domain/gap-kinds';
import { labourOf } from '../domain/labour-of-household';
import { type PlanContent, planLack } from '../domain/plan-content';
import { type PlanKind, planKindRule } from '../domain/plan-kind';
import { type HelpWarning, planWarnings } from '../domain/plan-warnings';
import { refusal } from '../domain/refusals';
import { cleanMeasure, type ReportedMeasure, refuseFamily, refuseType } from '../domain/reported-measure';
import { closeMeasureTasks } from '../persistence/measure-tasks';
import { insertMeasures, type MeasureRow, standingMeasures } from '../persistence/measures';
import { heldMembersAtWork, personsEntered } from '../persistence/members-at-work';
import {
  appendRevision,
  type NewRevision,
  type PlanRow,
  planInSight,
  type RevisionRow,
  revisionInSight,
} from '../persistence/plans';
import { measuresMissing } from './help-messages';
import { deliveredAmong } from './measures-delivered';

/** What a plan is to hold from a day on: measures that go on, and new ones. */
export interface ProposedPlan {
  readonly on: PlainDate;
  readonly kind?: PlanKind | null;
  readonly gaps: readonly GapKind[];
  readonly kept: readonly MeasureRow[];
  readonly measures: readonly ReportedMeasure[];
  /** What the departments' records show to be missing. */
  readonly found: readonly GapKind[];
}

/** The plan and its newest revision. */
export interface PlanRecorded {
  readonly plan: PlanRow;
  readonly revision: RevisionRow;
}

/** Whether the content of a plan stands: its kind with what people should look at, or the typed refusal. */
export async function decidePlan(
  transaction: Statements,
  { policies }: Law,
  { household, period }: { household: HeldHousehold; period: PeriodRow },
  { on, kind, gaps, kept, measures, found }: ProposedPlan,
): Promise<{ kind: PlanKind; warnings: HelpWarning[] } | UserErrorValue> {
  const at = { division: household.divisionCode, on };
  const persons = measures.flatMap(({ personId }) => personId ?? []);
  const entered = await personsEntered(transaction, household.id, persons);
  for (const [index, measure] of measures.entries()) {
    const field = `measures.${index}`;
    const { category } = period;
    const wrong =
      refuseFamily(policies, at, measure, field) ?? refuseType(policies, at, measure, { field, category });
    if (wrong) return refused(wrong);
    const { personId } = measure;
    if (personId && !entered.has(personId.toLowerCase())) {
      return refused(refusal(`${field}.personId`, 'NOT_A_MEMBER'));
    }
  }
  if (kept.length + measures.length === 0) return refused(refusal('measures', 'REQUIRED'));
  const rule = planKindRule(policies, at, gaps);
  if (kind && rule.kind && kind !== rule.kind) return refused(refusal('kind', 'PLAN_KIND', rule.clauseIds));
  const { canWork } = labourOf(await heldMembersAtWork(transaction, household.id, on), on);
  const outOfPoverty = household.householdType?.includes('脱贫') || period.category === 'UNSTABLE_EXIT';
  const families = [...kept, ...measures].map(({ family }) => family);
  const content: PlanContent = { gaps, families, canWork, outOfPoverty };
  const lack = planLack(policies, at, content);
  if (lack) return measuresMissing(lack);
  return {
    kind: kind ?? rule.kind ?? (gaps.length > 1 ? 'COMPREHENSIVE' : 'SINGLE'),
    warnings: planWarnings(policies, at, content, found),
  };
}

/** Appends a revision with its new measures to a held plan, and opens the tasks to deliver what is not delivered yet. */
export async function writeRevision(
  transaction: Statements,
  plan: PlanRow,
  revision: NewRevision,
  measures: readonly ReportedMeasure[],
  account: string,
): Promise<Recorded<PlanRecorded, string>> {
  const answer = await appendRevision(transaction, plan, revision, account);
  const { id: planId, householdId, periodId, divisionCode } = plan;
  const place = { planId, householdId, periodId, divisionCode, addedOn: revision.occurredOn, account };
  const added = await insertMeasures(transaction, place, measures.map(cleanMeasure));
  await openMeasureTasks(transaction, added);
  return { answer, reference: answer.revision.id };
}

/** What the act that wrote a revision gave, with the plan as it is now. */
export async function planOfRevision(reader: Statements, id: string): Promise<PlanRecorded | undefined> {
  const revision = await revisionInSight(reader, id);
  const plan = revision && (await planInSight(reader, revision.planId));
  return plan && { plan, revision };
}

/** Opens the task to deliver each of these measures by its last day; closed at once where it is delivered already. */
export async function openMeasureTasks(transaction: Statements, added: readonly MeasureRow[]): Promise<void> {
  await openTasks(
    transaction,
    added.map(({ id, householdId, addedOn, plannedUntil, divisionCode }) => ({
      kind: 'DELIVER_MEASURE' as const,
      householdId,
      subjectId: id,
      step: '',
      level: 'township' as const,
      openedOn: addedOn,
      dueOn: plannedUntil,
      clauseIds: [],
      divisionCode,
    })),
  );
  const households = [...new Set(added.map(({ householdId }) => householdId))];
  const standing = await standingMeasures(transaction, households);
  await closeMeasureTasks(transaction, await deliveredAmong(transaction, standing));
}
