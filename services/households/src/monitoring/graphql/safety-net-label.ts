import type { Complete } from '@dixian/service';
import type { LabelGroundResolvers, SafetyNetLabelResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { labelById } from '../../periods/persistence/label-records';
import { householdById } from '../../register/persistence/households';
import { reviewsDue } from '../domain/label-birthdays';
import { labelReview } from '../domain/label-review';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { reviewsOf } from '../persistence/label-reviews';
import { birthsOf } from '../persistence/living-together';

/** Fields of SafetyNetLabel that are not columns. */
export function safetyNetLabelFields(rules: MonitoringRules): Complete<SafetyNetLabelResolvers> {
  const { policies, reviewAges: ages } = rules;
  return {
    __resolveReference: ({ id }, context) => labelById(context, id),
    household: ({ householdId }, _args, context) => householdById(context, householdId),
    grounds: ({ grounds }) => [...grounds],
    async review(label, args, context) {
      const on = asOfDay(args, context);
      const members = await birthsOf(context, label.householdId);
      const births = members
        .filter(({ leftOn }) => leftOn === null || leftOn >= on)
        .map(({ birthOn }) => birthOn);
      return labelReview(policies, { division: label.divisionCode, on, births, ages });
    },
    async reviewsDue(label, args, context) {
      const [members, reviews] = await Promise.all([
        birthsOf(context, label.householdId),
        reviewsOf(context, label.id),
      ]);
      return reviewsDue(rules, label, { members, reviews }, asOfDay(args, context));
    },
    reviews: (label, _args, context) => reviewsOf(context, label.id),
  };
}

/** Fields of LabelGround that are not kept with it. */
export const LabelGround: Complete<LabelGroundResolvers> = {
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
};
