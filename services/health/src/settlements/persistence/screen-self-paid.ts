import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Statements } from '@dixian/service';
import type { PlaceOfValues } from '../../ground/domain/places-of-values';
import { OWN_SELF_PAID, SELF_PAID } from './self-paid-sql';

/** From what self-paid cost on people of a place are looked at; null: nobody of that kind. */
export interface SelfPaidLimits extends PlaceOfValues {
  readonly asOf: PlainDate;
  /** Of monitored and out-of-poverty households. */
  readonly named: Fen | null;
  readonly others: Fen | null;
}

/**
 * Finds who has paid more than the limit since the first of January, in one pass over the bills of the place: one hit a household and
 * year, in the month in which the limit was passed. Bills are added up once; months are looked for only of those above.
 */
export async function screenSelfPaid(transaction: Statements, limits: SelfPaidLimits): Promise<void> {
  const { place, without, asOf, named, others } = limits;
  await transaction.query(
    `WITH paid AS (
       SELECT household_id, certificate_index, sum(${OWN_SELF_PAID}) AS self_paid
       FROM settlement
       WHERE county_code = left($1, 6) AND starts_with(division_code, $1)
         AND NOT EXISTS (SELECT FROM unnest($5::text[]) AS w(place) WHERE starts_with(division_code, w.place))
         AND household_id IS NOT NULL AND settled_on >= date_trunc('year', $2::date)
         AND settled_on <= $2::date
       GROUP BY household_id, certificate_index
       HAVING sum(${OWN_SELF_PAID}) > least($3::bigint, $4::bigint)
     ), judged AS (
       SELECT p.*, CASE WHEN s.out_of_poverty OR EXISTS (SELECT FROM standing_period m WHERE m.household_id = p.household_id
           AND m.identified_on <= $2::date AND (m.eliminated_on IS NULL OR m.eliminated_on > $2::date))
         THEN $3::bigint ELSE $4::bigint END AS above
       FROM paid p LEFT JOIN standing_household s ON s.household_id = p.household_id
     ), passed AS (
       SELECT r.household_id, to_char(min(r.settled_on), 'YYYY-MM') AS month
       FROM (
         SELECT b.household_id, b.settled_on, j.above,
           sum(${SELF_PAID}) OVER (PARTITION BY b.household_id, b.certificate_index ORDER BY b.settled_on, b.id) AS so_far
         FROM judged j JOIN settlement b ON b.household_id = j.household_id AND b.certificate_index = j.certificate_index
         WHERE j.self_paid > j.above AND b.county_code = left($1, 6) AND b.settled_on >= date_trunc('year', $2::date)
           AND b.settled_on <= $2::date
       ) AS r WHERE r.so_far > r.above GROUP BY r.household_id
     )
     INSERT INTO screening_hit (household_id, division_code, rule, year, period, found_on)
     SELECT h.id, h.division_code, 'self-paid-high', left(p.month, 4), p.month, $2::date
     FROM passed p JOIN registered_household h ON h.id = p.household_id
     ON CONFLICT DO NOTHING`,
    [place, asOf, named?.toString() ?? null, others?.toString() ?? null, without],
    'screen-self-paid',
  );
}
