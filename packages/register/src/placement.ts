import { STAGE } from '@dixian/imports';

/** What staged rows name a household by, beside `household_code`. */
export interface Naming {
  /** `certificate_index` and `by_card`: a person's number, or that of a disability card. */
  numbers: boolean;
  /** `head_index`: the number of the head, in rows of somebody else. */
  heads: boolean;
}

/** How a row was placed. */
export const PLACED = ['CODE_AND_NUMBER', 'NUMBER', 'CARD', 'HEAD', 'CODE', 'PROPOSAL'] as const;

const isPerson = (person: string, household: string) =>
  `EXISTS (SELECT FROM registered_person p WHERE p.household_id = ${household} AND p.certificate_index = ${person})`;

/**
 * A query of the staged rows with what the register's copy says of each, in the county of the row: `rule` by which it is
 * placed or waits, `found_id` its household, and of the person it names `found_person`, `known_name` and `times`, the
 * number of households in which the number stands. A number by which none is found stands for whom somebody chose for a row
 * of it. Everything is joined at once, whatever the size of the ledger.
 */
export function placedStage({ numbers, heads }: Naming): { ctes: string; rows: string } {
  const indexes = [...(numbers ? ['certificate_index'] : []), ...(heads ? ['head_index'] : [])];
  const county = 'left(s.division_code, 6)';
  const known = `known AS (
      SELECT county_code, certificate_index, count(DISTINCT household_id) AS times, any_value(household_id) AS household_id,
             any_value(id) AS person_id, any_value(name_index) AS name_index
      FROM registered_person
      WHERE certificate_index IN (${indexes.map((name) => `SELECT ${name} FROM ${STAGE}`).join(' UNION ')})
      GROUP BY county_code, certificate_index
    )`;
  const waitsBy = heads ? 'coalesce(s.head_index, s.certificate_index)' : 's.certificate_index';
  const number = numbers
    ? `WHEN h.id IS NOT NULL AND n.times = 1 AND n.household_id = h.id THEN 'CODE_AND_NUMBER'
       WHEN h.id IS NOT NULL AND n.times > 1 AND ${isPerson('s.certificate_index', 'h.id')} THEN 'CODE_AND_NUMBER'
       WHEN h.id IS NOT NULL AND n.times > 0 THEN 'CONTRADICTION'
       WHEN n.times = 1 THEN CASE WHEN s.by_card THEN 'CARD' ELSE 'NUMBER' END
       WHEN n.times > 1 AND c.household_id IS NULL THEN 'SEVERAL'`
    : '';
  const chosen = numbers
    ? `chosen AS (
      SELECT DISTINCT ON (m.county_code, m.certificate_index) m.county_code, m.certificate_index, p.household_id, p.id AS person_id
      FROM matched_row m JOIN registered_person p ON p.id = m.person_id AND p.county_code = m.county_code
      WHERE m.certificate_index IN (SELECT ${waitsBy} FROM ${STAGE} s)
      ORDER BY m.county_code, m.certificate_index, m.id DESC
    )`
    : '';
  const proposal = numbers ? `WHEN h.id IS NULL AND c.household_id IS NOT NULL THEN 'PROPOSAL'` : '';
  const head = heads
    ? `WHEN h.id IS NOT NULL AND d.times = 1 AND d.household_id <> h.id THEN 'CONTRADICTION'
       WHEN h.id IS NULL AND d.times = 1 THEN 'HEAD'
       WHEN h.id IS NULL AND d.times > 1 AND ${numbers ? 'c.household_id IS NULL' : 'true'} THEN 'SEVERAL'`
    : '';
  return {
    ctes: `holder AS (
      SELECT DISTINCT ON (county_code, code) id, code, county_code FROM registered_household
      WHERE code IN (SELECT household_code FROM ${STAGE}) ORDER BY county_code, code, code_since DESC
    )${indexes.length > 0 ? `, ${known}` : ''}${chosen && `, ${chosen}`}, ruled AS (
      SELECT s.*, h.id AS code_id,
             ${numbers ? 'n.household_id AS number_id, CASE WHEN n.times = 1 THEN n.person_id ELSE c.person_id END AS found_person, c.household_id AS chosen_id, n.name_index AS known_name, n.times' : 'NULL::uuid AS number_id, NULL::uuid AS found_person, NULL::uuid AS chosen_id, NULL::bytea AS known_name, NULL::bigint AS times'},
             ${heads ? 'd.household_id' : 'NULL::uuid'} AS head_id,
             CASE ${number} ${head} ${proposal} WHEN h.id IS NOT NULL THEN 'CODE' ELSE 'UNKNOWN' END AS rule
      FROM ${STAGE} s
      LEFT JOIN holder h ON h.code = s.household_code AND h.county_code = ${county}
      ${numbers ? `LEFT JOIN known n ON n.certificate_index = s.certificate_index AND n.county_code = ${county}` : ''}
      ${numbers ? `LEFT JOIN chosen c ON c.certificate_index = ${waitsBy} AND c.county_code = ${county}` : ''}
      ${heads ? `LEFT JOIN known d ON d.certificate_index = s.head_index AND d.county_code = ${county}` : ''}
    )`,
    rows: `SELECT r.*, CASE rule WHEN 'CODE_AND_NUMBER' THEN code_id WHEN 'CODE' THEN code_id WHEN 'NUMBER' THEN number_id
        WHEN 'CARD' THEN number_id WHEN 'HEAD' THEN head_id WHEN 'PROPOSAL' THEN chosen_id END AS found_id
      FROM ruled r`,
  };
}
