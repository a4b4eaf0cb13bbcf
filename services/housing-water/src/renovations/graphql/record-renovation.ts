import type { PolicySet } from '@dixian/policy';
import type { Complete, RequestContext } from '@dixian/service';
import type {
  MutationResolvers,
  RenovationPaidResolvers,
  RenovationRecordedResolvers,
} from '../../ground/generated';
import type { PaymentRow } from '../persistence/payments';
import { renovationById } from '../persistence/renovation-list';
import type { RenovationStatementRow } from '../persistence/renovation-statements';
import { acceptRenovation } from '../use-cases/accept-renovation';
import { recordPayment } from '../use-cases/record-payment';
import { recordRenovation } from '../use-cases/record-renovation';

type Mutations = Required<
  Pick<MutationResolvers, 'recordRenovation' | 'acceptRenovation' | 'recordRenovationPayment'>
>;

/** What housing staff tell of renovations. */
export const renovationMutations = (policies: PolicySet): Mutations => ({
  async recordRenovation(_root, { input }, context) {
    const outcome = await recordRenovation(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'RenovationRecorded', statement: outcome };
  },
  async acceptRenovation(_root, { input }, context) {
    const outcome = await acceptRenovation(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'RenovationRecorded', statement: outcome };
  },
  async recordRenovationPayment(_root, { input }, context) {
    const outcome = await recordPayment(context, policies, input);
    return '__typename' in outcome ? outcome : { __typename: 'RenovationPaid', payment: outcome };
  },
});

/** Fields of RenovationRecorded that are read. */
export const RenovationRecorded: Complete<RenovationRecordedResolvers> = {
  renovation: (
    { statement }: { statement: RenovationStatementRow },
    _args: unknown,
    context: RequestContext,
  ) => renovationById(context, statement.renovationId),
};

/** Fields of RenovationPaid that are read. */
export const RenovationPaid: Complete<RenovationPaidResolvers> = {
  renovation: ({ payment }: { payment: PaymentRow }, _args: unknown, context: RequestContext) =>
    payment.renovationId ? renovationById(context, payment.renovationId) : null,
};
