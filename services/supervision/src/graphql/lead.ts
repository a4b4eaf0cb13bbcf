import { isEntityId } from '@dixian/graph';
import type { ObligationView } from '../persistence/obligation-view';
import { obligationsOfLeads } from '../persistence/obligations';
import type { LeadResolvers } from './generated';
import { groupedBy } from './grouped';
import type { Reference } from './mappers';

export const Lead: LeadResolvers & { __resolveReference(reference: Reference): Reference | null } = {
  __resolveReference: ({ id }) => (isEntityId(id) ? { id: id.toLowerCase() } : null),
  obligations: async ({ id }, args, context) => {
    const { db, scope, clock } = context;
    const filter = { scope, asOf: args.asOf ?? clock.today() };
    const loader = context.loader<string, ObligationView[]>(
      `obligations of lead ${filter.asOf}`,
      async (ids) => {
        const rows = await db.read(scope, (statements) => obligationsOfLeads(statements, filter, ids));
        const byLead = groupedBy(rows, (row) => row.leadId);
        return ids.map((leadId) => byLead.get(leadId) ?? []);
      },
    );
    return (await loader.load(id)) ?? null;
  },
};
