import type { RequestContext } from '@dixian/service';
import type { ObligationResolvers } from '../../ground/generated';
import type { Reference } from '../../ground/mappers';
import type { ObligationView } from '../persistence/obligation-view';
import { obligationById } from '../persistence/obligations';

interface Resolvable {
  __resolveReference(reference: Reference, context: RequestContext): Promise<ObligationView | null>;
}

export const Obligation: ObligationResolvers & Resolvable = {
  __resolveReference: async ({ id }, context) =>
    (await obligationById(context, id, context.clock.today())) ?? null,
  household: ({ householdId }) => ({ id: householdId }),
  person: ({ personId }) => (personId ? { id: personId } : null),
  lead: ({ leadId }) => ({ id: leadId }),
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};
