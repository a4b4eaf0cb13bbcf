import type { PlainDate } from '@dixian/calendar';
import {
  byReading,
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  rowPerKey,
} from '@dixian/service';

/** A resettlement site with who lives there. */
export interface RelocationSiteRow {
  readonly name: string;
  readonly villageCode: string;
  readonly households: number;
  readonly waiting: number;
  /** Entries of follow-up work whose unit is the site, and the day of the last. */
  readonly followUps: number;
  readonly lastFollowUpOn: PlainDate | null;
}

// Follow-up work is taken down under the name of the site; where nobody lives any more the site is none.
const SITES = `(SELECT s.county_code, s.site, s.division_code, s.households, s.waiting, w.follow_ups, w.last_on
    FROM (SELECT county_code, site, min(site_village) AS division_code, count(*)::int AS households,
            count(*) FILTER (WHERE household_id IS NULL)::int AS waiting
          FROM relocated_household WHERE left_on IS NULL GROUP BY county_code, site) AS s
    CROSS JOIN LATERAL (SELECT count(*)::int AS follow_ups, max(r.occurred_on) AS last_on FROM work_record r
      WHERE r.county_code = s.county_code AND r.unit = s.site) AS w) AS site`;

const COLUMNS = `site AS name, division_code AS "villageCode", households, waiting, follow_ups AS "followUps",
  last_on AS "lastFollowUpOn"`;

const ORDERS = {
  NAME: [byReading('site')],
  HOUSEHOLDS: [{ expression: 'households', type: 'int' }],
  LAST_FOLLOW_UP_ON: [{ expression: 'last_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Resettlement sites by name. */
export function siteList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'relocation-sites',
    columns: COLUMNS,
    from: SITES,
    orders: ORDERS,
    tie: { expression: "(county_code || ' ' || site)", type: 'text' },
    usual: { field: 'NAME', direction: 'ASC' },
    conditions,
  };
}

/** The site at which a household lives; one statement per request. */
export function siteOfHousehold(
  context: RequestContext,
  householdId: string,
): Promise<{ name: string; villageCode: string; source: string } | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", site AS name, site_village AS "villageCode", source
    FROM relocated_household WHERE household_id = ANY($1::uuid[]) AND left_on IS NULL ORDER BY household_id, id DESC`;
  return rowPerKey<{ name: string; villageCode: string; source: string }>(context, 'relocated-to', sql).load(
    householdId,
  );
}
