import { isEntityId } from '@dixian/graph';
import type { LeadResolvers } from '../../ground/generated';
import type { Reference } from '../../ground/mappers';
import { obligationsOfLead } from '../persistence/obligations';

interface Resolvable {
  __resolveReference(reference: Reference): Reference | null;
}

export const Lead: LeadResolvers & Resolvable = {
  __resolveReference: ({ id }) => (isEntityId(id) ? { id: id.toLowerCase() } : null),
  obligations: ({ id }, args, context) => obligationsOfLead(context, id, args.asOf ?? context.clock.today()),
};
