import type { Page } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { afterDueKey } from './cursors';
import { type ObligationFilter, obligationConditions } from './obligation-filter';
import { type ObligationView, obligationColumns } from './obligation-view';
import { Parameters } from './parameters';

/** Up to `first + 1` obligations by due day and id, after the page's cursor. */
export async function listObligations(
  statements: Statements,
  filter: ObligationFilter,
  page: Page,
): Promise<ObligationView[]> {
  const parameters = new Parameters();
  const asOf = parameters.add(filter.asOf);
  const conditions = [...obligationConditions(filter, asOf, parameters), ...afterDueKey(page, parameters)];
  return statements.query<ObligationView>(
    `SELECT ${obligationColumns(asOf)} FROM obligation o WHERE ${conditions.join(' AND ')}
     ORDER BY o.due_on, o.id LIMIT ${parameters.add(page.first + 1)}`,
    parameters.values,
  );
}

/** How many obligations the filter meets in all. */
export async function countObligations(statements: Statements, filter: ObligationFilter): Promise<number> {
  const parameters = new Parameters();
  const asOf = parameters.add(filter.asOf);
  const conditions = obligationConditions(filter, asOf, parameters);
  const [row] = await statements.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM obligation o WHERE ${conditions.join(' AND ')}`,
    parameters.values,
  );
  return row?.count ?? 0;
}

/** Obligations by id, each as it stands on `asOf`. */
export async function findObligations(
  statements: Statements,
  filter: ObligationFilter,
  ids: readonly string[],
): Promise<ObligationView[]> {
  return listed(statements, filter, 'o.id', ids);
}

/** All obligations of these leads, by due day. */
export async function obligationsOfLeads(
  statements: Statements,
  filter: ObligationFilter,
  leadIds: readonly string[],
): Promise<ObligationView[]> {
  return listed(statements, filter, 'o.lead_id', leadIds);
}

async function listed(
  statements: Statements,
  filter: ObligationFilter,
  column: string,
  ids: readonly string[],
): Promise<ObligationView[]> {
  const parameters = new Parameters();
  const asOf = parameters.add(filter.asOf);
  const conditions = [
    `${column} = ANY(${parameters.add(ids)}::uuid[])`,
    ...obligationConditions(filter, asOf, parameters),
  ];
  return statements.query<ObligationView>(
    `SELECT ${obligationColumns(asOf)} FROM obligation o WHERE ${conditions.join(' AND ')}
     ORDER BY o.due_on, o.id`,
    parameters.values,
  );
}
