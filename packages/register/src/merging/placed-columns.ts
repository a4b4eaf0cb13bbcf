import { contradicting, IS_OLDER, keptValue } from './kept-values';
import type { MergedTable } from './merged-table';

// A record that has a household stays with it, unless the department itself names another code in it.
const KEPT =
  'CASE WHEN s.household_code IS NULL OR t.household_code = s.household_code THEN t.household_id END';
/** SQL of the household that a row comes to. */
export const HOUSEHOLD = `coalesce(${KEPT}, s.found_id)`;

/**
 * The columns of the table that a row gives or is given, as SQL of the row `s`, its record `t` and its household `h`: as they are
 * kept, and as the row would have them whatever day it tells of.
 */
export function placedColumns(
  merged: MergedTable,
  replaces: boolean,
): { placed: Record<string, string>; newest: Record<string, string> } {
  const { key, otherKey, keepsHistory } = merged;
  const own = ownColumns(merged);
  // A row that lacks what its record has does not take that away from what tells it.
  const telling = otherKey && !replaces ? [] : key;
  const given = merged.columns.filter((name) => !telling.includes(name));
  const printed = merged.columns.filter((name) => telling.includes(name)).map((name) => [name, `s.${name}`]);
  // An older ledger moves no record to another household.
  const stays = (name: string, value: string) =>
    keepsHistory ? value : `CASE WHEN ${IS_OLDER} THEN t.${name} ELSE ${value} END`;
  return {
    placed: {
      ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, stays(name, value)])),
      ...Object.fromEntries(printed),
      ...Object.fromEntries(given.map((name) => [name, keptValue(merged, name)])),
    },
    newest: {
      ...own,
      ...Object.fromEntries(printed),
      ...Object.fromEntries(given.map((name) => [name, contradicting(merged, name)])),
    },
  };
}

function ownColumns({ repeats, persons, numbers, heads }: MergedTable): Record<string, string> {
  const named = numbers ? 'coalesce(s.household_code, t.household_code, h.code)' : 's.household_code';
  const number = persons
    ? 's.certificate_index'
    : `coalesce(${heads ? 's.head_index, ' : ''}s.certificate_index, t.certificate_index)`;
  return {
    household_code: named,
    ...(numbers ? { certificate_index: number } : {}),
    ...(repeats ? { occurrence: 's.occurrence' } : {}),
    household_id: HOUSEHOLD,
    division_code: `CASE WHEN t.id IS NULL OR t.household_code <> s.household_code THEN coalesce(h.division_code, s.division_code)
      WHEN t.household_id IS NOT NULL THEN t.division_code
      ELSE coalesce(h.division_code, t.division_code) END`,
    ...(persons ? { person_id: personOf(HOUSEHOLD) } : {}),
  };
}

// Rare enough to be looked up: somebody whose number stands in several households.
const personOf = (
  household: string,
) => `CASE WHEN s.times = 1 AND s.number_id = ${household} THEN s.found_person
  WHEN s.rule = 'PROPOSAL' AND s.found_id = ${household} THEN s.found_person
  WHEN s.times > 1 THEN (SELECT p.id FROM registered_person p
    WHERE p.household_id = ${household} AND p.certificate_index = s.certificate_index LIMIT 1) END`;
