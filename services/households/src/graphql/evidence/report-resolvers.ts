import type { PlainDate } from '@dixian/calendar';
import { childPages, type RequestContext, type Resolvers } from '@dixian/service';
import { type DeliveryRow, deliveriesNewestFirst } from '../../persistence/evidence/deliveries';
import {
  type AllowanceFact,
  latestFacts,
  type RenovationFact,
} from '../../persistence/evidence/sector-evidence';
import { personById } from '../../persistence/persons';
import type { HouseholdDeliveredMeasuresArgs } from '../generated';

type Parent = { id: string };
type AsOf = { asOf?: PlainDate | null };

// Departments give this to the rural office and to the line, not to one another.
const isForRuralOffice = ({ scope }: RequestContext) => scope.sector === '*';

function latest(kind: 'guarantees' | 'allowances' | 'renovations') {
  return ({ id }: Parent, { asOf }: AsOf, context: RequestContext) =>
    isForRuralOffice(context) ? latestFacts(context, kind, id, asOf ?? context.clock.today()) : null;
}

/** Resolvers of what departments report of a household. */
export const reportResolvers: Resolvers = {
  Household: {
    departmentAnswers: latest('guarantees'),
    departmentAllowances: latest('allowances'),
    departmentRenovations: latest('renovations'),
    deliveredMeasures: (
      { id }: Parent,
      args: Partial<HouseholdDeliveredMeasuresArgs>,
      context: RequestContext,
    ) =>
      isForRuralOffice(context)
        ? childPages<DeliveryRow>(context, 'deliveries', deliveriesNewestFirst, 'household_id', args).load(id)
        : null,
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
