import type { Message } from '@dixian/graph';
import type { Complete, RequestContext } from '@dixian/service';
import { type DeliveryRow, deliveriesOf } from '../../evidence/persistence/deliveries';
import type { HelpWarningResolvers, PlannedMeasureResolvers } from '../../ground/generated';
import { asOfDay, type Dated } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { householdOf } from '../../register/graphql/household-of';
import { personById } from '../../register/persistence/persons';
import { helpSectorOf } from '../domain/help-sectors';
import { isDevelopmental } from '../domain/measure-families';
import { firstDelivery, measureState } from '../domain/measure-state';
import type { HelpWarningCode } from '../domain/plan-warnings';
import { type MeasureRow, measuresOf, measuresOn } from '../persistence/measures';

/** Fields of PlannedMeasure that are not columns; its state follows from what was delivered. */
export const PlannedMeasure: Complete<PlannedMeasureResolvers> = {
  household: (measure, _args, context) => householdOf(context, measure),
  developmental: ({ family }) => isDevelopmental(family),
  sector: ({ sector }) => (sector === null ? null : helpSectorOf(sector)),
  person: ({ personId }, _args, context) => (personId === null ? null : personById(context, personId)),
  aheadOfPlan: ({ planId }) => planId === null,
  async state(measure, args, context) {
    const delivery = await deliveryOf(measure, args, context);
    return measureState(measure, delivery?.deliveredOn, asOfDay(args, context));
  },
  delivery: (measure, args, context) => deliveryOf(measure, args, context),
};

async function deliveryOf(
  measure: MeasureRow,
  args: Dated,
  context: RequestContext,
): Promise<DeliveryRow | undefined> {
  const asOf = asOfDay(args, context);
  const planned = measuresOn(await measuresOf(context, measure.householdId), asOf);
  const deliveries = await deliveriesOf(context, measure.householdId);
  const told = deliveries.filter(({ deliveredOn }) => deliveredOn <= asOf);
  return firstDelivery(measure, planned, told);
}

const MESSAGES: Record<HelpWarningCode, Message> = {
  PLAN_LATE: {
    zh: '计划制定已超过时限；计划有效。',
    en: 'The plan is late; it stands.',
  },
  RISK_NOT_COVERED: {
    zh: '计划中没有针对这一风险的措施，请补充或说明。',
    en: 'No measure of the plan answers this risk.',
  },
  GAP_NOT_PLANNED: {
    zh: '部门记录显示还缺这一项，计划没有列出，请核对。',
    en: 'The records show this to be missing, and the plan does not name it.',
  },
  DEVELOPMENT_MEASURE_ADVISED: {
    zh: '家庭有劳动能力，宜安排开发式帮扶措施（产业、就业、金融、公益性岗位）。',
    en: 'Somebody can work; a developmental measure is advised.',
  },
  SOCIAL_SECURITY_ADVISED: {
    zh: '家庭无劳动能力，宜安排综合保障措施。',
    en: 'Nobody can work; comprehensive support is advised.',
  },
};

/** Fields of HelpWarning that are not given with it. */
export const HelpWarning: Complete<HelpWarningResolvers> = {
  message: ({ code }, _args, { language }) => MESSAGES[code][language],
  clauses: ({ clauseIds }) => cited(clauseIds),
};
