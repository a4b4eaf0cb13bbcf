import { labelReview } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { Ground } from '../../ground/domain/ground';
import type { SafetyNetLabelReviewArgs, SafetyNetLabelReviewsDueArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { labelById } from '../../periods/persistence/label-records';
import type { LabelRow } from '../../periods/persistence/labels';
import { householdById } from '../../register/persistence/households';
import { reviewsDue } from '../domain/label-birthdays';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { reviewsOf } from '../persistence/label-reviews';
import { birthsOf } from '../persistence/living-together';

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
