import type { PlainDate } from '@dixian/calendar';
import { toldHits } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { dwellingsOn } from '../../houses/persistence/dwelling-list';
import { outagesOn, REACHED } from '../../outages/persistence/outages';

/** What the data found goes to the rural office. */
export const TOLD_HITS = toldHits({
  leadType: `CASE t.rule WHEN 'water-outage' THEN 'WATER' ELSE 'HOUSING' END`,
  department: `CASE t.rule WHEN 'water-outage' THEN '水利' ELSE '住建' END`,
  note: `CASE t.rule WHEN 'water-outage' THEN '供水中断尚未恢复' ELSE '疑似危房尚未鉴定' END`,
});

/** Where and when is looked, and from how many days on. */
export interface Looked {
  readonly county: string;
  readonly asOf: PlainDate;
  readonly days: number;
}

const DAY = '($2::text)::date';

/** Finds households with a house that is suspected, or that a survey saw unsafe, and that nobody appraised for so many days. */
export async function screenSuspected(
  transaction: Statements,
  { county, asOf, days }: Looked,
): Promise<void> {
  await transaction.query(
    `WITH houses AS MATERIALIZED (SELECT * FROM ${dwellingsOn(DAY)} AS house WHERE house.county_code = $1),
     seen AS (
       SELECT DISTINCT ON (household_id) household_id, division_code, unsafe_seen, occurred_on FROM house_word
       WHERE county_code = $1 AND household_id IS NOT NULL AND unsafe_seen IS NOT NULL AND occurred_on <= ${DAY}
       ORDER BY household_id, occurred_on DESC, id DESC
     )
     INSERT INTO screening_hit (household_id, division_code, rule, period, found_on)
     SELECT DISTINCT ON (household_id) household_id, division_code, 'house-suspected', left($2::text, 4), ${DAY} FROM (
       SELECT household_id, division_code FROM houses
       WHERE lived_in IS DISTINCT FROM false AND suspected_since <= ${DAY} - $3::int
       UNION ALL
       SELECT s.household_id, s.division_code FROM seen s
       WHERE s.unsafe_seen AND s.occurred_on <= ${DAY} - $3::int AND NOT EXISTS (
         SELECT FROM houses h WHERE h.household_id = s.household_id
           AND (h.graded_on >= s.occurred_on OR h.renovated_on >= s.occurred_on))
     ) AS found ORDER BY household_id
     ON CONFLICT DO NOTHING`,
    [county, asOf, days],
    'screen-suspected',
  );
}

/** Finds households that an outage reaches which is not over after so many days; once a month. */
export async function screenOutages(transaction: Statements, { county, asOf, days }: Looked): Promise<void> {
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, period, found_on)
     SELECT DISTINCT ON (h.id) h.id, h.division_code, 'water-outage', left($2::text, 7), ${DAY}
     FROM ${outagesOn(DAY)} AS o CROSS JOIN LATERAL (${REACHED}) AS h
     WHERE o.county_code = $1 AND o.restored_on IS NULL AND o.days >= $3::int
     ORDER BY h.id ON CONFLICT DO NOTHING`,
    [county, asOf, days],
    'screen-outages',
  );
}
