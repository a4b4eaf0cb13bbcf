import { type Complete, childPages } from '@dixian/service';
import type {
  DeliveredMeasureResolvers,
  DepartmentAllowanceResolvers,
  DepartmentRenovationResolvers,
  HouseholdResolvers,
  Resolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { filesOf } from '../../ground/graphql/attachments-field';
import { forTakingPart, takesPartIn } from '../../ground/graphql/takes-part-in';
import { personById } from '../../register/persistence/persons';
import { type DeliveryRow, deliveriesNewestFirst } from '../persistence/deliveries';
import { latestFacts } from '../persistence/sector-evidence';

// Departments give this to the rural office and to the line, not to one another.
const Household: HouseholdResolvers = {
  departmentAnswers: forTakingPart(({ id }, args, context) =>
    latestFacts(context, 'guarantees', id, asOfDay(args, context)),
  ),
  departmentAllowances: forTakingPart(({ id }, args, context) =>
    latestFacts(context, 'allowances', id, asOfDay(args, context)),
  ),
  departmentRenovations: forTakingPart(({ id }, args, context) =>
    latestFacts(context, 'renovations', id, asOfDay(args, context)),
  ),
  deliveredMeasures: ({ id }, args, context) =>
    takesPartIn(context)
      ? childPages<DeliveryRow>(context, 'deliveries', deliveriesNewestFirst, 'household_id', args).load(id)
      : null,
};

const TIERS = { full: 'FULL', highest: 'HIGHEST', lower: 'LOWER' } as const;

const DepartmentAllowance: Complete<DepartmentAllowanceResolvers> = {
  grant: ({ grantId }) => grantId,
  tier: ({ tier }) => tier && TIERS[tier],
};

const DepartmentRenovation: Complete<DepartmentRenovationResolvers> = {
  renovation: ({ renovationId }) => ({ __typename: 'Renovation', id: renovationId }),
};

const DeliveredMeasure: Complete<DeliveredMeasureResolvers> = {
  attachments: ({ deliveryId }, _args, context) => filesOf(context, deliveryId),
  id: ({ deliveryId }) => deliveryId,
  person: ({ personId }, _args, context) => (personId ? personById(context, personId) : null),
};

/** Resolvers of what departments report of a household. */
export const reportResolvers: Resolvers = {
  Household,
  DepartmentAllowance,
  DepartmentRenovation,
  DeliveredMeasure,
};
