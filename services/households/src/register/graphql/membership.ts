import type { Complete } from '@dixian/service';
import type { MembershipResolvers } from '../../ground/generated';
import { personById } from '../persistence/persons';

/** Fields of Membership that are not columns. */
export const Membership: Complete<MembershipResolvers> = {
  async person({ personId }, _args, context) {
    const person = await personById(context, personId);
    if (!person) throw new Error(`Person ${personId} of a membership is not in sight`);
    return person;
  },
};
