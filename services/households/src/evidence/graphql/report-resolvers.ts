import { childPages, type RequestContext, type Resolvers } from '@dixian/service';
import type { HouseholdDeliveredMeasuresArgs } from '../../ground/generated';
import { asOfDay, type Dated } from '../../ground/graphql/as-of-day';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { personById } from '../../register/persistence/persons';
import { type DeliveryRow, deliveriesNewestFirst } from '../persistence/deliveries';
import { type AllowanceFact, latestFacts, type RenovationFact } from '../persistence/sector-evidence';

type Parent = { id: string };

// Departments give this to the rural office and to the line, not to one another.
function latest(kind: 'guarantees' | 'allowances' | 'renovations') {
  return forTakingPart(({ id }: Parent, args: Dated, context) =>
    latestFacts(context, kind, id, asOfDay(args, context)),
  );
}

/** Resolvers of what departments report of a household. */
export const reportResolvers: Resolvers = {
  Household: {
    departmentAnswers: latest('guarantees'),
    departmentAllowances: latest('allowances'),
    departmentRenovations: latest('renovations'),
    deliveredMeasures: forTakingPart(
      ({ id }: Parent, args: Partial<HouseholdDeliveredMeasuresArgs>, context) =>
        childPages<DeliveryRow>(context, 'deliveries', deliveriesNewestFirst, 'household_id', args).load(id),
    ),
  },
  DepartmentAllowance: {
    id: ({ grantId }: AllowanceFact) => grantId,
    tier: ({ tier }: AllowanceFact) => tier?.toUpperCase() ?? null,
  },
  DepartmentRenovation: {
    renovation: ({ renovationId }: RenovationFact) => ({ id: renovationId }),
  },
  DeliveredMeasure: {
    id: ({ deliveryId }: DeliveryRow) => deliveryId,
    person: ({ personId }: DeliveryRow, _args: unknown, context: RequestContext) =>
      personId && personById(context, personId),
  },
};
