import { isCalendarYear, yearOf } from '@dixian/calendar';
import { episodesOf, type Law } from '@dixian/policy';
import { type Complete, forKnowing, type RequestContext } from '@dixian/service';
import type {
  EmploymentBenefitResolvers,
  HouseholdEmploymentSupportArgs,
  HouseholdResolvers,
  PersonEmploymentBenefitsArgs,
  PersonResolvers,
  PersonTransportSubsidyArgs,
} from '../../ground/generated';
import { standings } from '../../ground/standings';
import { benefitsOf } from '../domain/benefits';
import { supportNotWeakened } from '../domain/support-not-weakened';
import { supportSums } from '../persistence/support-sums';
import { workerOf } from '../persistence/worker-facts';
import { decideTransport } from '../use-cases/decide-transport';

type Of = { id: string };

/** What support adds to a household. */
export function householdSupport({ policies }: Law) {
  return {
    employmentSupport: forKnowing(
      'EMPLOYMENT',
      async ({ id }: Of, { year, asOf }: HouseholdEmploymentSupportArgs, context: RequestContext) => {
        const on = asOf ?? context.clock.today();
        if (!isCalendarYear(year)) return null;
        const sums = await supportSums(context, id, { year, on });
        if (!sums) return null;
        const standing = await standings.load(context, id);
        const { divisionCode: division, paid, lastYear, temporary, reason } = sums;
        const episodes = standing && episodesOf(standing.periods);
        const facts = { division, on, year, episodes, temporary, paid, lastYear, reason };
        return { year, asOf: on, paid, lastYear, reason, decision: supportNotWeakened(policies, facts) };
      },
    ),
  } satisfies HouseholdResolvers;
}

/** What support adds to a person. */
export function personSupport({ policies }: Law) {
  return {
    transportSubsidy: forKnowing(
      'EMPLOYMENT',
      async ({ id }: Of, { year, asOf }: PersonTransportSubsidyArgs, context: RequestContext) => {
        const on = asOf ?? context.clock.today();
        if (!isCalendarYear(year)) return null;
        const worker = await workerOf(context, id, year);
        if (!worker) return null;
        const standing = await standings.load(context, worker.householdId);
        const { amount, ...decision } = decideTransport(policies, worker, standing, { year, on });
        return { year, asOf: on, decision, amount };
      },
    ),
    employmentBenefits: forKnowing(
      'EMPLOYMENT',
      async ({ id }: Of, { asOf }: Partial<PersonEmploymentBenefitsArgs>, context: RequestContext) => {
        const on = asOf ?? context.clock.today();
        const worker = await workerOf(context, id, yearOf(on));
        return worker ? benefitsOf(policies, { division: worker.divisionCode, on }) : null;
      },
    ),
  } satisfies PersonResolvers;
}

/** Fields of EmploymentBenefit that are not its own. */
export const EmploymentBenefit: Complete<EmploymentBenefitResolvers> = {
  clause: ({ clause }) => ({ id: clause }),
};
