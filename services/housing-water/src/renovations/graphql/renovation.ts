import type { FundLevel } from '@dixian/department';
import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type {
  RenovationFundsResolvers,
  RenovationPaymentResolvers,
  RenovationResolvers,
  RenovationStatementResolvers,
} from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import { outstandingGrant, renovationState } from '../domain/renovation';
import { paymentsOf } from '../persistence/payments';
import { renovationById } from '../persistence/renovation-list';
import { stateAsOf } from '../persistence/renovation-statements';
import { fundsAsOf } from './renovation-funds';

/** Fields of Renovation that are not columns. */
export const renovationIn = (policies: PolicySet): Complete<RenovationResolvers> => ({
  __resolveReference: ({ id }, context) => renovationById(context, id),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  state: (row, { asOf }, context) => renovationState(row, asOf ?? context.clock.today()),
  outstanding: (row) => outstandingGrant(row),
  stated: ({ id }, { asOf }, context) => stateAsOf(context, id, asOf ?? context.clock.today()),
  payments: ({ id }, _args, context) => paymentsOf(context, id),
  funds: ({ id }, { asOf }, context) => fundsAsOf(context, policies, id, asOf ?? context.clock.today()),
});

/** Fields of RenovationFunds. */
export const RenovationFunds: Complete<RenovationFundsResolvers> = {
  year: ({ decision }) => decision.askedFor ?? null,
  dueOn: ({ decision }) => decision.dueOn ?? null,
  exempt: ({ decision }) => decision.exempt,
  paid: ({ facts }) => facts.paid,
  outstanding: ({ decision }) => decision.outstanding,
};

/** Fields of RenovationPayment that are not columns. */
export const RenovationPayment: Complete<RenovationPaymentResolvers> = {
  fundSource: ({ fundSource }) => fundSource || null,
  fundLevel: ({ fundLevel }) => (fundLevel || null) as FundLevel | null,
};

/** Fields of RenovationStatement that are not columns. */
export const RenovationStatement: Complete<RenovationStatementResolvers> = { attachments };
