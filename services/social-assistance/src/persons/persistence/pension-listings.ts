import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import { pensionListing } from '../tables';

const NAMES = ['id', 'householdId', 'personId', 'year', 'state', 'listedOn'] as const;

/** A line of a list, and whether its premium is paid by now. */
export type ListingRow = RowOf<typeof pensionListing, (typeof NAMES)[number]> & { readonly paid: boolean };

export const PAID = `EXISTS (SELECT FROM pension_premium p WHERE p.person_id = t.person_id AND p.year = t.year)`;

const ORDERS = { YEAR: [{ expression: 't.year', type: 'int' }] } satisfies Orders;

/** Lines of lists in every order they may be asked in. */
export function listingList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'pension-listings',
    columns: `${pensionListing.select(NAMES, 't')}, ${PAID} AS paid`,
    from: 'pension_listing t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'YEAR', direction: 'DESC' },
    conditions,
  };
}

/** Whom a list is made of: the ages of the document in years, on a day. */
export interface ListingTerms {
  readonly division: string;
  readonly year: number;
  readonly day: PlainDate;
  readonly from: number;
  readonly below: number;
  readonly account: string;
}

// Members of households out of poverty or monitored on the day $2, as far as they were told, and how they stand to the ages.
const MEMBERS = `SELECT DISTINCT ON (p.id) p.id, p.household_id, h.division_code,
    CASE WHEN m.registered_here IS FALSE OR m.studying OR m.birth + make_interval(years => $3::int) > $2::date
        OR m.birth + make_interval(years => $4::int) <= $2::date THEN NULL
      WHEN m.registered_here IS NULL OR m.birth IS NULL THEN 'TO_CHECK' ELSE 'LISTED' END AS state
  FROM registered_person p JOIN registered_household h ON h.id = p.household_id
  JOIN standing_household k ON k.household_id = h.id
  JOIN standing_member m ON m.person_id = p.id AND m.household_id = h.id
  WHERE h.division_code >= $1 AND h.division_code < $1 || ':' AND m.joined_on <= $2::date
    AND (m.left_on IS NULL OR m.left_on > $2::date)
    AND (k.out_of_poverty OR EXISTS (SELECT FROM standing_period o WHERE o.household_id = h.id AND o.identified_on <= $2::date
      AND (o.eliminated_on IS NULL OR o.eliminated_on > $2::date)))
  ORDER BY p.id, m.joined_on DESC`;

/** Makes the list of a year for a place anew: who is in the ages by now comes, who is not goes unless the premium is paid. */
export async function makeListing(
  transaction: Statements,
  { division, year, day, from, below, account }: ListingTerms,
): Promise<void> {
  const terms = [division, day, from, below, year];
  await transaction.query(
    `DELETE FROM pension_listing t USING (${MEMBERS}) AS m
     WHERE t.person_id = m.id AND t.year = $5 AND m.state IS NULL AND NOT ${PAID}`,
    terms,
    'renew-pension-listing',
  );
  await transaction.query(
    `INSERT INTO pension_listing AS t (household_id, person_id, division_code, year, state, listed_on, account)
     SELECT m.household_id, m.id, m.division_code, $5, m.state, $2::date, $6 FROM (${MEMBERS}) AS m
     WHERE m.state IS NOT NULL ORDER BY m.household_id, m.id
     ON CONFLICT (county_code, person_id, year) DO UPDATE SET state = excluded.state, listed_on = excluded.listed_on
     WHERE t.state <> excluded.state`,
    [...terms, account],
    'make-pension-listing',
  );
}

/** How many lines a list has of each state. */
export interface ListingCounts {
  readonly listed: number;
  readonly toCheck: number;
}

/** Counts the lines of a year in a place. */
export async function countListing(
  reader: Statements,
  { division, year }: { division: string; year: number },
): Promise<ListingCounts> {
  const [counts] = await reader.query<ListingCounts>(
    `SELECT count(*) FILTER (WHERE state = 'LISTED')::int AS listed, count(*) FILTER (WHERE state = 'TO_CHECK')::int AS "toCheck"
     FROM pension_listing t WHERE t.year = $2 AND t.division_code >= $1 AND t.division_code < $1 || ':'`,
    [division, year],
    'count-pension-listing',
  );
  return counts ?? { listed: 0, toCheck: 0 };
}
