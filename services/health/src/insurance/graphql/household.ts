import type { PolicySet } from '@dixian/policy';
import { answerAsOf } from '@dixian/register';
import { assertMayKnow } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { householdInsured, insuranceGap } from '../domain/insured';
import { validUntil } from '../domain/valid-until';
import { insuredOfHousehold } from '../persistence/insured-of-household';

/** What the department answers on a household, by the law of these policies. */
export function householdFields(
  policies: PolicySet,
): Pick<HouseholdResolvers, 'insuranceAnswer' | 'medicalInsurance'> {
  return {
    async insuranceAnswer({ id }, { asOf }, context) {
      assertMayKnow(context, 'INSURANCE');
      const day = asOf ?? context.clock.today();
      return (await answerAsOf(context, id, { guarantee: 'BASIC_MEDICAL', asOf: day })) ?? null;
    },
    async medicalInsurance({ id }, { asOf }, context) {
      assertMayKnow(context, 'INSURANCE');
      const day = asOf ?? context.clock.today();
      const insured = await insuredOfHousehold(context, id, day, (division) =>
        validUntil(policies, { division, on: day }),
      );
      if (!insured) return null;
      const count = (...states: string[]) => insured.filter(({ as }) => states.includes(as)).length;
      return {
        secure: householdInsured(insured),
        members: insured.length,
        insured: count('INSURED', 'OTHER_INSURANCE'),
        gap: insuranceGap(insured),
        unknown: count('UNKNOWN'),
        ofLastYear: insured.some(({ ofLastYear }) => ofLastYear),
      };
    },
  };
}
