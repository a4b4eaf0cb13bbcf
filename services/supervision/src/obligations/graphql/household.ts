import { isEntityId } from '@dixian/graph';
import { childPages, inOrder, judgedOn } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import type { Reference } from '../../ground/mappers';
import { obligationList } from '../persistence/obligation-list';
import type { ObligationView } from '../persistence/obligation-view';

interface Resolvable {
  __resolveReference(reference: Reference): Reference | null;
}

export const Household: HouseholdResolvers & Resolvable = {
  __resolveReference: ({ id }) => (isEntityId(id) ? { id: id.toLowerCase() } : null),
  obligations: async ({ id }, args, context) => {
    const { scope, clock } = context;
    const filter = { scope, asOf: args.asOf ?? clock.today(), status: args.status, today: clock.today() };
    const list = inOrder(obligationList(filter), undefined);
    const pages = childPages<ObligationView>(context, 'obligations', list, 'o.household_id', args, filter);
    return judgedOn(await pages.load(id), filter.asOf);
  },
};
