import { addDays, type PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Complete, RequestContext } from '@dixian/service';
import type { Excused } from '../../ground/domain/excused';
import type { HelpPlanResolvers, HouseholdResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { type PeriodRow, periodsOnDay } from '../../periods/persistence/periods';
import { householdOf } from '../../register/graphql/household-of';
import { type PlanDue, planDeadlineStatus, planDue } from '../domain/plan-due';
import { lastPeriod } from '../persistence/last-period';
import { measuresOfPlan, measuresOn } from '../persistence/measures';
import { planTaskDay } from '../persistence/plan-task-day';
import { type PlanRow, planById, plansOnDay, revisionsOf } from '../persistence/plans';

type PlanOfHousehold = Required<Pick<HouseholdResolvers, 'helpPlan' | 'helpPlanDeadline'>>;

/** Fields of Household on its help plan. */
export function planOfHousehold(law: Law): PlanOfHousehold {
  return {
    async helpPlan({ id }, args, context) {
      if (!takesPartIn(context)) return null;
      const asOf = asOfDay(args, context);
      const period = lastPeriod(await periodsOnDay(context, id, asOf), asOf);
      const plan = period && (await planOf(context, period, asOf));
      return plan && plan.madeOn <= asOf ? plan : null;
    },
    async helpPlanDeadline({ id }, args, context) {
      if (!takesPartIn(context)) return null;
      const asOf = asOfDay(args, context);
      const period = lastPeriod(await periodsOnDay(context, id, asOf), asOf);
      const due = period && planDue(law, period);
      if (!period || !due) return null;
      const plan = await planOf(context, period, asOf);
      const day = await planTaskDay(context, period.id);
      const on = day?.dueOn ?? due.on;
      return deadline({ ...due, on }, plan?.madeOn, asOf, day);
    },
  };
}

/** Fields of HelpPlan that are not columns. */
export const HelpPlan: Complete<HelpPlanResolvers> = {
  __resolveReference: ({ id }, context) => planById(context, id),
  household: (plan, _args, context) => householdOf(context, plan),
  async revision({ id }, args, context) {
    const asOf = asOfDay(args, context);
    const revisions = await revisionsOf(context, id);
    return revisions.findLast(({ occurredOn }) => occurredOn <= asOf);
  },
  revisions: ({ id }, _args, context) => revisionsOf(context, id),
  measures: async ({ id }, args, context) =>
    measuresOn(await measuresOfPlan(context, id), asOfDay(args, context)),
  deadline: ({ dueOn, dueClauses, madeOn }, args, context) =>
    dueOn === null ? null : deadline({ on: dueOn, clauseIds: dueClauses }, madeOn, asOfDay(args, context)),
};

async function planOf(
  context: RequestContext,
  period: PeriodRow,
  asOf: PlainDate,
): Promise<PlanRow | undefined> {
  const plans = await plansOnDay(context, period.householdId, asOf);
  return plans.find(({ periodId }) => periodId === period.id);
}

function deadline(
  { on, clauseIds }: Pick<PlanDue, 'on' | 'clauseIds'>,
  madeOn: PlainDate | undefined,
  asOf: PlainDate,
  excused?: Excused,
) {
  // Not made yet is made on no day that has come.
  const status = planDeadlineStatus(on, madeOn ?? addDays(asOf, 1), asOf, excused);
  return { dueOn: on, status, clauses: cited(clauseIds) };
}
