import type { RequestContext } from '@dixian/service';
import type { ObligationResolvers } from '../../ground/generated';
import type { Reference } from '../../ground/mappers';
import { daysOverdueOn, statusOn } from '../domain/status-on-day';
import type { ObligationView } from '../persistence/obligation-view';
import { obligationById } from '../persistence/obligations';

interface Resolvable {
  __resolveReference(reference: Reference, context: RequestContext): Promise<ObligationView | null>;
}

export const Obligation: ObligationResolvers & Resolvable = {
  __resolveReference: async ({ id }, context) => (await obligationById(context, id)) ?? null,
  household: ({ householdId }) => ({ id: householdId }),
  person: ({ personId }) => (personId ? { id: personId } : null),
  lead: ({ leadId }) => ({ id: leadId }),
  status: (obligation, { asOf }, { clock }) => statusOn(obligation, asOf ?? clock.today()),
  daysOverdue: (obligation, { asOf }, { clock }) => daysOverdueOn(obligation, asOf ?? clock.today()),
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};
