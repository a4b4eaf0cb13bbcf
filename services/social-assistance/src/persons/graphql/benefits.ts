import { yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type {
  DisabilityAllowanceResolvers,
  HardshipSupportResolvers,
  MutationResolvers,
  PensionPremiumResolvers,
  PensionSubsidyResolvers,
  PersonResolvers,
  QueryResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { attachments } from '../../ground/graphql/attachments-field';
import {
  cardOf,
  disabilityList,
  disabilityOf,
  hardshipOf,
  premiumList,
  premiumOf,
} from '../persistence/benefit-lists';
import { afterStop, stopOfRow, stopsOf } from '../persistence/disability-stops';
import { insuredPerson } from '../persistence/insured-person';
import { decidePremium } from '../use-cases/decide-premium';
import { recordDisabilityAllowance, recordPensionPremium } from '../use-cases/record-benefits';
import { stopDisabilityAllowance } from '../use-cases/stop-allowance';

/** Query.disabilityAllowances */
export const disabilityAllowances: NonNullable<QueryResolvers['disabilityAllowances']> = (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'DISABILITY');
  const { division, kind, month, grade, matched, afterStop: stopped } = args.filter ?? {};
  const list = disabilityList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('t.kind = ?', kind)
      .addIf('t.month = ?', month)
      .addIf('t.grade = ?', grade)
      .addIf(`${afterStop('t')} = ?`, stopped)
      .addIf('(t.household_id IS NOT NULL) = ?', matched),
  );
  return orderedPage(context, list, args);
};

/** Query.pensionPremiums */
export const pensionPremiums: NonNullable<QueryResolvers['pensionPremiums']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, year, matched } = args.filter ?? {};
  const list = premiumList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('t.year = ?', year)
      .addIf('(t.household_id IS NOT NULL) = ?', matched),
  );
  return orderedPage(context, list, args);
};

/** What the department adds to a person. */
export function personFields(policies: PolicySet) {
  return {
    async pensionSubsidy({ id }, { asOf, excludedAs = null }, context) {
      assertMayKnow(context, 'ALLOWANCES');
      const person = await insuredPerson(context, id);
      return person
        ? decidePremium(policies, person, { on: asOf ?? context.clock.today(), excludedAs })
        : null;
    },
    pensionPremium({ id }, { year }, context) {
      assertMayKnow(context, 'ALLOWANCES');
      return premiumOf(context, id, year ?? yearOf(context.clock.today()));
    },
    disabilityAllowances({ id }, { asOf }, context) {
      assertMayKnow(context, 'DISABILITY');
      return disabilityOf(context, id, asOf ?? context.clock.today());
    },
    disabilityStops({ id }, { asOf }, context) {
      assertMayKnow(context, 'DISABILITY');
      return stopsOf(context, id, asOf ?? context.clock.today());
    },
    disabilityCard({ id }, { asOf }, context) {
      assertMayKnow(context, 'DISABILITY');
      return cardOf(context, id, asOf ?? context.clock.today());
    },
    extremeHardship({ id }, { asOf }, context) {
      assertMayKnow(context, 'ALLOWANCES');
      return hardshipOf(context, id, asOf ?? context.clock.today());
    },
  } satisfies Complete<PersonResolvers>;
}

/** The mutations about what single persons get. */
export function benefitMutations(policies: PolicySet) {
  return {
    recordPensionPremium: async (_root, { input }, context) =>
      answered(
        'PensionPremiumRecorded',
        'premium',
        await recordPensionPremium(context, policies, { ...input, excludedAs: input.excludedAs ?? null }),
      ),
    recordDisabilityAllowance: async (_root, { input }, context) =>
      answered('DisabilityAllowanceRecorded', 'allowance', await recordDisabilityAllowance(context, input)),
    stopDisabilityAllowance: async (_root, { input }, context) =>
      answered(
        'DisabilityStopRecorded',
        'stop',
        await stopDisabilityAllowance(context, {
          ...input,
          cause: input.cause ?? null,
          note: input.note ?? null,
        }),
      ),
  } satisfies MutationResolvers;
}

const household = ({ householdId }: { householdId: string | null }) =>
  householdId === null ? null : ({ __typename: 'Household', id: householdId } as const);
const person = ({ personId }: { personId: string | null }) =>
  personId === null ? null : ({ __typename: 'Person', id: personId } as const);

/** Fields of DisabilityAllowance that are not columns. */
export const DisabilityAllowance: Complete<DisabilityAllowanceResolvers> = {
  attachments,
  household,
  person,
  stop: async ({ id }, _args, context) => (await stopOfRow(context, id)) ?? null,
};

/** Fields of PensionPremium that are not columns. */
export const PensionPremium: Complete<PensionPremiumResolvers> = { household, person };

/** Fields of HardshipSupport that are not columns. */
export const HardshipSupport: Complete<HardshipSupportResolvers> = {};

/** Whether and how much; the amount is null where nobody set the tier. */
export const PensionSubsidy: Complete<PensionSubsidyResolvers> = {
  decision: (decision) => decision,
  percent: ({ percent }) => percent ?? null,
  amount: ({ amount }) => amount ?? null,
};
