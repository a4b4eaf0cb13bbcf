import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import { waterSiteStatement } from '../tables';

const NAMES = [
  'siteId',
  'divisionCode',
  'year',
  'site',
  'startedOn',
  'plannedOn',
  'completedOn',
  'acceptedOn',
  'occurredOn',
  'source',
  'recordedAt',
] as const;

/** A site by the newest that was said of it. */
export type SiteRow = RowOf<typeof waterSiteStatement, (typeof NAMES)[number]>;

const COLUMNS = waterSiteStatement.select(NAMES);

const NEWEST = `(SELECT DISTINCT ON (county_code, year, site) * FROM water_site_statement
  ORDER BY county_code, year, site, occurred_on DESC, id DESC)`;

const ORDERS = {
  NUMBER: [{ expression: 'site', type: 'text' }],
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  PLANNED_ON: [{ expression: 'planned_on', type: 'date', absent: 'NULL' }],
  ACCEPTED_ON: [{ expression: 'accepted_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Sites by the newest that was said of them. */
export function siteList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'water-sites',
    columns: COLUMNS,
    from: `${NEWEST} AS site`,
    orders: ORDERS,
    tie: { expression: 'site_id', type: 'uuid' },
    usual: { field: 'NUMBER', direction: 'ASC' },
    conditions,
  };
}

/** All sites of a year that the conditions choose. */
export function sitesOf(reader: Statements, conditions: Conditions): Promise<SiteRow[]> {
  return reader.query<SiteRow>(
    `SELECT ${COLUMNS} FROM ${NEWEST} AS site ${conditions.where()} ORDER BY county_code, year, site`,
    conditions.parameters,
  );
}

/** A site of a county by year and number, as it stands; held against who tells of it at the same time. */
export async function siteOf(
  transaction: Statements,
  { county, year, site }: { county: string; year: number; site: string },
): Promise<SiteRow | undefined> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `site ${county} ${year} ${site}`,
  ]);
  const [row] = await transaction.query<SiteRow>(
    `SELECT ${COLUMNS} FROM water_site_statement WHERE county_code = $1 AND year = $2 AND site = $3
     ORDER BY occurred_on DESC, id DESC LIMIT 1`,
    [county, year, site],
    'site-of',
  );
  return row;
}

/** A site by its id, as it stands. */
export async function siteById(reader: Statements, siteId: string): Promise<SiteRow | undefined> {
  const [row] = await reader.query<SiteRow>(
    `SELECT ${COLUMNS} FROM water_site_statement WHERE site_id = $1::uuid ORDER BY occurred_on DESC, id DESC LIMIT 1`,
    [siteId],
    'site-by-id',
  );
  return row;
}

/** Ids of the sites of which a run said something. */
export async function sitesOfRun(reader: Statements, runId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    'SELECT DISTINCT site_id AS id FROM water_site_statement WHERE loaded_by = $1',
    [runId],
  );
  return rows.map(({ id }) => id);
}

/** SQL of the sites by ids (uuid[] as $1) that are not accepted by a day ($2), and since when they are on record. */
export const OPEN_SITES = `SELECT site_id, division_code, first_on FROM (
    SELECT DISTINCT ON (site_id) site_id, division_code, accepted_on,
      min(occurred_on) OVER (PARTITION BY site_id) AS first_on
    FROM water_site_statement WHERE site_id = ANY($1::uuid[]) ORDER BY site_id, occurred_on DESC, id DESC
  ) AS site WHERE accepted_on IS NULL OR accepted_on > $2::date`;
