import { TELLS_OF } from '../domain/insured';
import type { PlaceUntil } from '../domain/valid-until';

/** Whose insurance is asked for, and when, as SQL expressions. */
export interface AskedInSql {
  readonly person: string;
  /** A date. */
  readonly day: string;
  /** MM-DD until which the year before is taken, or NULL. */
  readonly until: string;
}

const TABLES = ['insurance_record', 'insurance_said'];

// The newest word among some.
const newest = (words: readonly string[]) =>
  `(array_agg(w.word ORDER BY w.seen_on DESC, w.id DESC) FILTER (WHERE w.word IN ('${words.join("', '")}')))[1]`;

// What the words of each year say: `state` as `stateOf` finds it, and the newest day of them.
function statesSql(words: string): string {
  return `SELECT told.year, told.seen_on, CASE
      WHEN told.residents = 'INSURED' AND told.other = 'OTHER_INSURANCE' THEN told.within
      WHEN told.residents = 'INSURED' THEN 'INSURED' WHEN told.other = 'OTHER_INSURANCE' THEN 'OTHER_INSURANCE'
      WHEN told.residents IS NOT NULL AND told.other IS NOT NULL THEN 'NOT_INSURED' ELSE 'UNKNOWN' END AS state
    FROM (SELECT w.year, max(w.seen_on) AS seen_on, ${newest(TELLS_OF.residents)} AS residents, ${newest(TELLS_OF.other)} AS other,
        ${newest(['INSURED', 'OTHER_INSURANCE'])} AS within FROM (${words}) AS w GROUP BY w.year) AS told`;
}

function wordsSql({ person, day }: Pick<AskedInSql, 'person' | 'day'>, years: string): string {
  return TABLES.map(
    (table) =>
      `SELECT year, word, seen_on, id FROM ${table} WHERE person_id = ${person} AND year ${years} AND seen_on <= ${day}`,
  ).join(' UNION ALL ');
}

/**
 * SQL of how a person is insured on a day, for many what `insuredOn` decides on one: `state`, and year and newest day of the words that
 * it rests on; no row where nothing was said.
 */
export function insuredSql({ person, day, until }: AskedInSql): string {
  const year = `extract(year FROM ${day})::int`;
  const states = statesSql(wordsSql({ person, day }, `BETWEEN ${year} - 1 AND ${year}`));
  return `SELECT newest.year, newest.seen_on,
      CASE WHEN newest.year < ${year} AND to_char(${day}, 'MM-DD') > ${until} THEN 'UNKNOWN' ELSE newest.state END AS state
    FROM (${states}) AS newest ORDER BY newest.year DESC LIMIT 1`;
}

/** SQL condition that a person was in an insurance of a year, by what was said up to a day. */
export function insuredInYearSql(year: string, asked: Pick<AskedInSql, 'person' | 'day'>): string {
  return `EXISTS (SELECT FROM (${statesSql(wordsSql(asked, `= ${year}`))}) AS s WHERE s.state IN ('INSURED', 'OTHER_INSURANCE'))`;
}

/** SQL of MM-DD until which the year before is taken in a division, by the places that have such a day. */
export function untilSql(places: readonly PlaceUntil[], division: string): string {
  const cases = places.map(({ place, until }) => `WHEN starts_with(${division}, '${place}') THEN '${until}'`);
  return cases.length === 0 ? 'NULL::text' : `CASE ${cases.join(' ')} END`;
}

/** SQL condition that a member `m` of a standing is there on a day; a register knows its members from its first ledger on. */
export function presentSql(day: string): string {
  return `coalesce(m.present, true) AND (m.left_on IS NULL OR m.left_on >= ${day})
    AND m.joined_on <= greatest(${day}, (SELECT min(f.joined_on) FROM standing_member f WHERE f.household_id = m.household_id))`;
}

/** SQL condition that the household of a row is monitored on a day. */
export function monitoredSql(household: string, day: string): string {
  return `EXISTS (SELECT FROM standing_period s WHERE s.household_id = ${household} AND s.identified_on <= ${day}
    AND (s.eliminated_on IS NULL OR s.eliminated_on > ${day}))`;
}
