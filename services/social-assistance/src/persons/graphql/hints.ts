import { fenOf, isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import { allowanceHint } from '../../grants/domain/allowance-hint';
import { itemsOf } from '../../grants/domain/social-security-items';
import { knownAsOf } from '../../grants/persistence/known-of-household';
import type { AssistanceHintResolvers, HouseholdResolvers } from '../../ground/generated';
import { disabilityHints, type Hint } from '../domain/disability-hints';
import { disabledMembers } from '../persistence/disabled-members';

/** Household.assistanceHints */
export const assistanceHints =
  (policies: PolicySet): NonNullable<HouseholdResolvers['assistanceHints']> =>
  async ({ id }, { monthlyIncome, asOf }, context) => {
    assertMayKnow(context, 'ALLOWANCES');
    const on = asOf ?? context.clock.today();
    const known = await knownAsOf(context, id, on);
    if (!known) return null;
    const { place, drawn, assessed, facts } = known;
    const { ALLOWANCE, HARDSHIP } = itemsOf(drawn, assessed);
    const standard = resolveParameter(policies, {
      name: 'local-subsistence-allowance-standard',
      division: place.divisionCode,
      on,
    });
    const hints: Hint[] = disabilityHints(await disabledMembers(context, id, on), {
      allowance: ALLOWANCE === 'HAS',
      hardship: HARDSHIP === 'HAS',
    });
    if (monthlyIncome === undefined || monthlyIncome === null || !facts || isMissing(standard)) return hints;
    const amount = allowanceHint({ standard: fenOf(standard), persons: facts.persons, monthlyIncome });
    return [{ code: 'ALLOWANCE_AMOUNT', amount }, ...hints];
  };

/** Fields of AssistanceHint. */
export const AssistanceHint: Complete<AssistanceHintResolvers> = {
  person: (hint) => ('personId' in hint ? { __typename: 'Person', id: hint.personId } : null),
  amount: (hint) => ('amount' in hint ? hint.amount : null),
};
