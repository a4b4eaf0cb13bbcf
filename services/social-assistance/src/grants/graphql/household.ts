import type { PlainDate } from '@dixian/calendar';
import type { Decision, PlaceAndDay, PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, childPages, type RequestContext } from '@dixian/service';
import type { AssistanceReason } from '../../ground/domain/reasons';
import type { HouseholdResolvers } from '../../ground/generated';
import { placeOf } from '../../ground/persistence/registered-place';
import { afterMisfortune } from '../domain/after-misfortune';
import { highestTier } from '../domain/highest-tier';
import { mustEnrol } from '../domain/must-enrol';
import { paidInFull } from '../domain/paid-in-full';
import { ITEMS, socialSecurity } from '../domain/social-security';
import { itemsOf } from '../domain/social-security-items';
import { allowancesAsOf } from '../persistence/allowance-statements';
import { assessmentAsOf } from '../persistence/assessments';
import { grantMonths } from '../persistence/drawn-grants';
import { exitAsOf } from '../persistence/gradual-exits';
import { type KnownAsOf, knownAsOf } from '../persistence/known-of-household';
import { latestAllowance } from '../persistence/latest-allowance';
import { type PaymentRow, paymentsNewestFirst } from '../persistence/payment-list';
import { refusedOf } from '../persistence/rerouted-measures';

type Asked = { asOf?: PlainDate | null };
type Decided = Decision<AssistanceReason>;

/** What is asked of a household by what is known of it as of a day; null for one out of sight. */
type Asking = (at: PlaceAndDay, known: KnownAsOf) => Decided;

/** What the department adds to a household about what it draws. */
export function householdFields(policies: PolicySet) {
  const decided =
    (decide: Asking) =>
    async ({ id }: { id: string }, { asOf }: Asked, context: RequestContext): Promise<Decided | null> => {
      const on = dayOf(context, asOf);
      const known = await knownAsOf(context, id, on);
      return known ? decide({ division: known.place.divisionCode, on }, known) : null;
    };
  return {
    subsistenceAllowance({ id }, { asOf }, context) {
      return latestAllowance(context, id, dayOf(context, asOf));
    },
    allowances({ id }, { asOf }, context) {
      return allowancesAsOf(context, id, dayOf(context, asOf));
    },
    allowancePayments({ id }, args, context) {
      assertMayKnow(context, 'ALLOWANCES');
      return childPages<PaymentRow>(context, 'payments', paymentsNewestFirst, 'household_id', args).load(id);
    },
    assistanceAssessment: ({ id }, { asOf }, context) => assessmentAsOf(context, id, dayOf(context, asOf)),
    mustEnrol: decided((at, { drawn, assessed, facts }) => {
      const meets = assessed ? assessed.meetsAllowance || assessed.meetsHardship : null;
      return mustEnrol(policies, { ...at, meets, draws: drawn.length > 0, household: facts });
    }),
    highestTier: decided((at, { drawn, assessed, facts }) => {
      const wholeHousehold = drawn.some((grant) => grant.wholeHousehold);
      return highestTier(policies, { ...at, wholeHousehold, assessed, household: facts });
    }),
    async paidInFull({ id }, { asOf }, context) {
      const on = dayOf(context, asOf);
      const place = await placeOf(context, id);
      if (!place) return null;
      const grants = await grantMonths(context, id, on);
      return paidInFull(policies, { division: place.divisionCode, on, grants });
    },
    async socialSecurity({ id }, { asOf }, context) {
      const on = dayOf(context, asOf);
      const known = await knownAsOf(context, id, on);
      if (!known) return null;
      const { place, drawn, assessed, facts } = known;
      const at = { division: place.divisionCode, on };
      const decision = socialSecurity(policies, { ...at, withoutLabour: facts?.withoutLabour });
      const states = itemsOf(drawn, assessed);
      const items =
        decision.outcome === 'GRANTED' ? ITEMS.map((item) => ({ item, state: states[item] })) : [];
      return { decision, items };
    },
    gradualExit: ({ id }, { asOf }, context) => exitAsOf(context, id, dayOf(context, asOf)),
    refusedMeasures({ id }, _args, context) {
      assertMayKnow(context, 'ALLOWANCES');
      return refusedOf(context, id);
    },
    async afterMisfortune({ id }, { cause, asOf }, context) {
      const on = dayOf(context, asOf);
      const place = await placeOf(context, id);
      if (!place) return null;
      const { proposals, clause } = afterMisfortune(policies, { division: place.divisionCode, on, cause });
      return { proposals: [...proposals], clause: clause === null ? null : { id: clause } };
    },
  } satisfies Omit<
    Complete<HouseholdResolvers>,
    'assistanceHints' | 'socialAssistanceAttachments' | 'temporaryRelief'
  >;
}

// Today where no day is asked for, and nothing for whom it does not concern.
function dayOf(context: RequestContext, asOf: PlainDate | null | undefined): PlainDate {
  assertMayKnow(context, 'ALLOWANCES');
  return asOf ?? context.clock.today();
}
