import { addDays, type PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Complete, RequestContext } from '@dixian/service';
import type { HelpPlanResolvers, HouseholdResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { type PeriodRow, periodsOf } from '../../periods/persistence/periods';
import { householdById } from '../../register/persistence/households';
import { type PlanDue, planDeadlineStatus, planDue } from '../domain/plan-due';
import { lastPeriod } from '../persistence/last-period';
import { measuresOf, measuresOn } from '../persistence/measures';
import { type PlanRow, planById, plansOf, revisionsOf } from '../persistence/plans';

type PlanOfHousehold = Required<Pick<HouseholdResolvers, 'helpPlan' | 'helpPlanDeadline'>>;

/** Fields of Household on its help plan. */
export function planOfHousehold(law: Law): PlanOfHousehold {
  return {
    async helpPlan({ id }, args, context) {
      if (!takesPartIn(context)) return null;
      const asOf = asOfDay(args, context);
      const period = lastPeriod(await periodsOf(context, id), asOf);
      const plan = period && (await planOf(context, period));
      return plan && plan.madeOn <= asOf ? plan : null;
    },
    async helpPlanDeadline({ id }, args, context) {
      if (!takesPartIn(context)) return null;
      const asOf = asOfDay(args, context);
      const period = lastPeriod(await periodsOf(context, id), asOf);
      const due = period && planDue(law, period);
      if (!period || !due) return null;
      const plan = await planOf(context, period);
      return deadline(due, plan?.madeOn, asOf);
    },
  };
}

/** Fields of HelpPlan that are not columns. */
export const HelpPlan: Complete<HelpPlanResolvers> = {
  __resolveReference: ({ id }, context) => planById(context, id),
  // A plan in sight has its household in sight.
  household: async ({ householdId }, _args, context) => {
    const household = await householdById(context, householdId);
    if (!household) throw new Error('A help plan is in sight but its household is not');
    return household;
  },
  async revision({ id }, args, context) {
    const asOf = asOfDay(args, context);
    const revisions = await revisionsOf(context, id);
    return revisions.findLast(({ occurredOn }) => occurredOn <= asOf);
  },
  revisions: ({ id }, _args, context) => revisionsOf(context, id),
  async measures({ id, householdId }, args, context) {
    const measures = await measuresOf(context, householdId);
    const own = measures.filter(({ planId }) => planId === id);
    return measuresOn(own, asOfDay(args, context));
  },
  deadline: ({ dueOn, dueClauses, madeOn }, args, context) =>
    dueOn === null ? null : deadline({ on: dueOn, clauseIds: dueClauses }, madeOn, asOfDay(args, context)),
};

async function planOf(context: RequestContext, period: PeriodRow): Promise<PlanRow | undefined> {
  const plans = await plansOf(context, period.householdId);
  return plans.find(({ periodId }) => periodId === period.id);
}

function deadline(
  { on, clauseIds }: Pick<PlanDue, 'on' | 'clauseIds'>,
  madeOn: PlainDate | undefined,
  asOf: PlainDate,
) {
  // Not made yet is made on no day that has come.
  const status = planDeadlineStatus(on, madeOn ?? addDays(asOf, 1), asOf);
  return { dueOn: on, status, clauses: cited(clauseIds) };
}
