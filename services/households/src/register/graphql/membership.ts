import type { RequestContext } from '@dixian/service';
import type { MembershipRow } from '../persistence/memberships';
import { personById } from '../persistence/persons';

/** Fields of Membership that are not columns. */
export const Membership = {
  person: ({ personId }: MembershipRow, _args: unknown, context: RequestContext) =>
    personById(context, personId),
};
