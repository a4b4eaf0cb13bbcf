import { type Connection, connectionOf, isEntityId, type Page } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { dueKeyOf } from '../persistence/cursors';
import type { ObligationFilter } from '../persistence/obligation-filter';
import type { ObligationView } from '../persistence/obligation-view';
import { countOfHouseholds, pageOfHouseholds } from '../persistence/obligations-of-households';
import type { HouseholdResolvers } from './generated';
import { groupedBy } from './grouped';
import type { Reference } from './mappers';
import { duePage } from './pages';

export const Household: HouseholdResolvers & { __resolveReference(reference: Reference): Reference | null } =
  {
    __resolveReference: ({ id }) => (isEntityId(id) ? { id: id.toLowerCase() } : null),
    obligations: async ({ id }, args, context) => {
      const { scope, clock } = context;
      const page = duePage(args);
      const filter = { scope, asOf: args.asOf ?? clock.today(), status: args.status };
      const connection = await pages(context, filter, page).load(id);
      if (!connection) return null;
      return { ...connection, totalCount: async () => (await counts(context, filter).load(id)) ?? 0 };
    },
  };

function pages(context: RequestContext, filter: ObligationFilter, page: Page) {
  const name = `obligations of household ${JSON.stringify([filter, page])}`;
  return context.loader<string, Connection<ObligationView>>(name, async (ids) => {
    const rows = await context.db.read(context.scope, (statements) =>
      pageOfHouseholds(statements, filter, ids, page),
    );
    const byHousehold = groupedBy(rows, (row) => row.householdId);
    return ids.map((id) => connectionOf(byHousehold.get(id) ?? [], page, dueKeyOf));
  });
}

function counts(context: RequestContext, filter: ObligationFilter) {
  return context.loader<string, number>(
    `obligation count of household ${JSON.stringify(filter)}`,
    async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        countOfHouseholds(statements, filter, ids),
      );
      const byHousehold = new Map(rows.map((row) => [row.householdId, row.count]));
      return ids.map((id) => byHousehold.get(id));
    },
  );
}
