import { labelReview } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { Ground } from '../../domain/monitoring/ground';
import { reviewsDue } from '../../domain/monitoring/label-birthdays';
import type { MonitoringRules } from '../../domain/monitoring/monitoring-rules';
import type { LabelRow } from '../../persistence/evidence/labels';
import { labelById } from '../../persistence/monitoring/label-records';
import { reviewsOf } from '../../persistence/monitoring/label-reviews';
import { birthsOf } from '../../persistence/monitoring/living-together';
import { householdById } from '../../persistence/register/households';
import { asOfDay } from '../as-of-day';
import type { SafetyNetLabelReviewArgs, SafetyNetLabelReviewsDueArgs } from '../generated';

/** Fields of SafetyNetLabel that are not columns. */
export function safetyNetLabelFields(rules: MonitoringRules) {
  const { policies, reviewAges: ages } = rules;
  return {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => labelById(context, id),
    household: ({ householdId }: LabelRow, _args: unknown, context: RequestContext) =>
      householdById(context, householdId),
    async review(label: LabelRow, args: SafetyNetLabelReviewArgs, context: RequestContext) {
      const on = asOfDay(args, context);
      const members = await birthsOf(context, label.householdId);
      const births = members
        .filter(({ leftOn }) => leftOn === null || leftOn >= on)
        .map(({ birthOn }) => birthOn);
      return labelReview(policies, { division: label.divisionCode, on, births, ages });
    },
    async reviewsDue(label: LabelRow, args: SafetyNetLabelReviewsDueArgs, context: RequestContext) {
      const [members, reviews] = await Promise.all([
        birthsOf(context, label.householdId),
        reviewsOf(context, label.id),
      ]);
      return reviewsDue(rules, label, { members, reviews }, asOfDay(args, context));
    },
    reviews: (label: LabelRow, _args: unknown, context: RequestContext) => reviewsOf(context, label.id),
  };
}

/** Fields of LabelGround that are not kept with it. */
export const LabelGround = {
  fact: ({ fact }: Ground) => fact ?? null,
  clause: ({ clause }: Ground) => clause && { id: clause },
};
