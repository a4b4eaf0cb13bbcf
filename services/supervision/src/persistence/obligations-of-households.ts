import type { Page } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { afterDueKey } from './cursors';
import { type ObligationFilter, obligationConditions } from './obligation-filter';
import { type ObligationView, obligationColumns } from './obligation-view';
import { Parameters } from './parameters';

/** The same page of each household's obligations, `first + 1` rows each at most, in one statement. */
export async function pageOfHouseholds(
  statements: Statements,
  filter: ObligationFilter,
  householdIds: readonly string[],
  page: Page,
): Promise<ObligationView[]> {
  const parameters = new Parameters();
  const asOf = parameters.add(filter.asOf);
  const households = parameters.add(householdIds);
  const conditions = [...obligationConditions(filter, asOf, parameters), ...afterDueKey(page, parameters)];
  return statements.query<ObligationView>(
    `SELECT ${obligationColumns(asOf)} FROM unnest(${households}::uuid[]) AS household (id)
     CROSS JOIN LATERAL (
       SELECT o.* FROM obligation o WHERE o.household_id = household.id AND ${conditions.join(' AND ')}
       ORDER BY o.due_on, o.id LIMIT ${parameters.add(page.first + 1)}
     ) o
     ORDER BY o.due_on, o.id`,
    parameters.values,
  );
}

/** How many obligations each household has in all; households without any are left out. */
export async function countOfHouseholds(
  statements: Statements,
  filter: ObligationFilter,
  householdIds: readonly string[],
): Promise<{ householdId: string; count: number }[]> {
  const parameters = new Parameters();
  const asOf = parameters.add(filter.asOf);
  const conditions = [
    `o.household_id = ANY(${parameters.add(householdIds)}::uuid[])`,
    ...obligationConditions(filter, asOf, parameters),
  ];
  return statements.query(
    `SELECT o.household_id AS "householdId", count(*)::int AS count FROM obligation o
     WHERE ${conditions.join(' AND ')} GROUP BY o.household_id`,
    parameters.values,
  );
}
