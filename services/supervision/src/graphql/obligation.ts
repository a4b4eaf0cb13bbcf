import type { RequestContext } from '@dixian/service';
import type { ObligationView } from '../persistence/obligation-view';
import type { ObligationResolvers } from './generated';
import type { Reference } from './mappers';
import { loadObligation } from './obligation-loader';

interface Resolvable {
  __resolveReference(reference: Reference, context: RequestContext): Promise<ObligationView | null>;
}

export const Obligation: ObligationResolvers & Resolvable = {
  __resolveReference: async ({ id }, context) =>
    (await loadObligation(context, id, context.clock.today())) ?? null,
  household: ({ householdId }) => ({ id: householdId }),
  person: ({ personId }) => (personId ? { id: personId } : null),
  lead: ({ leadId }) => ({ id: leadId }),
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};
