import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { OPEN_SITES } from '../persistence/sites';

/** A site that is not accepted is work for the water department, with its age; one that is gone or accepted is not. */
export async function followSites(
  transaction: Statements,
  siteIds: readonly string[],
  today: PlainDate,
): Promise<void> {
  if (siteIds.length === 0) return;
  const parameters = [siteIds, today];
  await tasks.openFrom(transaction, 'WATER_SITE_OPEN', {
    sql: `SELECT site_id AS subject_id, NULL::text AS step, NULL::uuid AS household_id, NULL::uuid AS person_id, division_code,
        first_on AS opened_on, NULL::date AS due_on, false AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${OPEN_SITES}) AS o`,
    parameters,
  });
  await tasks.closeFrom(transaction, 'WATER_SITE_OPEN', {
    sql: `SELECT id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM unnest($1::uuid[]) AS id
      WHERE NOT EXISTS (SELECT FROM (${OPEN_SITES}) AS o WHERE o.site_id = id)`,
    parameters,
  });
}

/** The same for every site in sight, those of which nothing is said any more among them. */
export async function followAllSites(transaction: Statements, today: PlainDate): Promise<void> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT site_id AS id FROM water_site_statement
     UNION SELECT subject_id FROM duty_task WHERE kind = 'WATER_SITE_OPEN' AND closed_on IS NULL`,
  );
  await followSites(
    transaction,
    rows.map(({ id }) => id),
    today,
  );
}
