import { type Matter, termsOfRule } from '@dixian/department';
import { SUBSIDISED_PLACES } from '../../support/domain/transport-subsidy';
import { reachOf } from './reach-of';

/** Workers with work in the year at a place, and for as long, as their document names. */
export const transportSubsidy: Matter = {
  name: 'transport-subsidy',
  title: { zh: '外出务工交通补贴', en: 'transport subsidy' },
  kind: 'RIGHT',
  counted: 'PERSONS',
  fact: 'EMPLOYMENT',
  terms(side, place) {
    const asked = {
      amount: { parameter: 'transport-subsidy-amount' },
      months: { parameter: 'transport-subsidy-months' },
      places: { parameter: 'transport-subsidy-work-places' },
    };
    const terms = termsOfRule(side, place, { 'transport-subsidy': reachOf }, asked);
    if (!terms) return null;
    const { amount, months, places } = terms.values;
    const classes = Array.isArray(places)
      ? places.flatMap((word) => SUBSIDISED_PLACES[String(word)] ?? [])
      : null;
    return { ...terms, values: { amount, months, classes } };
  },
  rows: (
    side,
  ) => `SELECT rp.id::text AS id, rp.household_id, rp.id AS person_id, rp.division_code, ${side.fen('amount')} AS amount
    FROM registered_person rp ${side.law('rp.division_code')}
    WHERE ${side.holds('rp.division_code', 'rp.household_id')} AND EXISTS (
      SELECT FROM (SELECT coalesce(s.starts_on, s.month) AS begun, s.place_code,
          coalesce(s.ended_on, s.ends_on, (s.month + interval '1 month')::date - 1) AS until
        FROM work_spell s WHERE s.certificate_index = rp.certificate_index AND s.is_working
        UNION ALL SELECT c.started_on, c.place_code, c.started_on FROM transport_claim c
        WHERE c.certificate_index = rp.certificate_index AND c.year = ${side.year}) AS w
      WHERE w.begun <= make_date(${side.year}, 12, 31) AND coalesce(w.until, 'infinity') >= make_date(${side.year}, 1, 1)
        AND (law.t -> 'classes' = 'null'::jsonb OR law.t -> 'classes' @> to_jsonb(${CLASS_OF_PLACE}))
        AND (law.t ->> 'months' IS NULL OR w.begun + make_interval(months => ${side.value('months', 'int')})
          <= least(coalesce(w.until, 'infinity'), ${side.known})))`,
};

// As classOfPlace() decides of one place of work.
const CLASS_OF_PLACE = `CASE WHEN length(w.place_code) < 6 THEN NULL
    WHEN left(rp.division_code, 2) <> left(w.place_code, 2) THEN 'OTHER_PROVINCE'
    WHEN left(rp.division_code, 6) = left(w.place_code, 6) THEN 'SAME_COUNTY'
    WHEN left(rp.division_code, 2) IN ('11', '12', '31', '50') THEN 'SAME_CITY'
    WHEN substr(w.place_code, 3, 4) = '0000' THEN NULL
    WHEN '90' IN (substr(rp.division_code, 3, 2), substr(w.place_code, 3, 2))
      OR left(rp.division_code, 4) <> left(w.place_code, 4) THEN 'OTHER_CITY' ELSE 'SAME_CITY' END`;
