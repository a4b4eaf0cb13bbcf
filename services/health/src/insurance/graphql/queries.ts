import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, judgedOn, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { type GapRow, gapList } from '../persistence/gap-list';
import { type PremiumRow, premiumList } from '../persistence/premium-list';

/** Query.insuranceGaps, by the law of these policies. */
export const insuranceGapsBy =
  (policies: PolicySet): NonNullable<QueryResolvers['insuranceGaps']> =>
  async (_root, args, context) => {
    assertMayKnow(context, 'INSURANCE');
    const day = args.asOf ?? context.clock.today();
    const { division, state } = args.filter ?? {};
    const list = gapList(policies, day, (add) =>
      ofCounty(add, [context.scope.division, division]).within(division).addIf('state = ?', state),
    );
    return judgedOn(await orderedPage<GapRow, 'DIVISION'>(context, list, args), day);
  };

const STATES = {
  DUE: "outcome = 'GRANTED' AND amount > paid AND paid = 0",
  SHORT: "outcome = 'GRANTED' AND amount > paid AND paid > 0",
  PAID: 'amount IS NOT NULL AND amount <= paid',
  AMOUNT_NOT_SET: "outcome = 'GRANTED' AND amount IS NULL",
  REFERRED: "outcome = 'REFERRED'",
  REFUSED: "outcome = 'REFUSED'",
} as const;

/** Query.premiumSubsidies */
export const premiumSubsidies: NonNullable<QueryResolvers['premiumSubsidies']> = (_root, args, context) => {
  assertMayKnow(context, 'TREATMENT');
  const { division, year, aidClass, state } = args.filter ?? {};
  const list = premiumList((add) => {
    const narrowed = ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('year = ?', year)
      .addIf('aid_class = ?', aidClass);
    return state ? narrowed.add(STATES[state]) : narrowed;
  });
  return orderedPage<PremiumRow, 'COLLECTED_ON' | 'AMOUNT'>(context, list, args);
};

/** How a subsidy stands. */
export function premiumState({ outcome, amount, paid }: PremiumRow): keyof typeof STATES {
  if (outcome !== 'GRANTED') return outcome;
  if (amount === null) return 'AMOUNT_NOT_SET';
  if (paid >= amount) return 'PAID';
  return paid === 0n ? 'DUE' : 'SHORT';
}
