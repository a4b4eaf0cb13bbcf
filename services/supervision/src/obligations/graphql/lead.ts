import { isEntityId } from '@dixian/graph';
import type { LeadResolvers } from '../../ground/generated';
import type { Reference } from '../../ground/mappers';
import { isLeadKnown, obligationsOfLead } from '../persistence/obligations';

interface Resolvable {
  __resolveReference(reference: Reference): Reference | null;
}

export const Lead: LeadResolvers & Resolvable = {
  __resolveReference: ({ id }) => (isEntityId(id) ? { id: id.toLowerCase() } : null),
  obligations: async ({ id }, args, context) => {
    const found = await obligationsOfLead(context, id, args.asOf ?? context.clock.today());
    return found.length > 0 || (await isLeadKnown(context, id)) ? found : null;
  },
};
