import type { Sector } from '@dixian/access';
import { type Conditions, type KeysetList, ofCounty } from '@dixian/service';
import type { SearchWord } from '../domain/search-words';
import { knownByName } from './known-by-name';

/** A row that was found. */
export interface FoundRow {
  readonly householdId: string;
  readonly personId: string | null;
  readonly by: 'CODE' | 'NAME' | 'NUMBER' | 'PLACE';
}

/** Where a search looks, and for whom. */
export interface SearchedIn {
  /** The division in sight, or the narrower one asked for. */
  readonly division: string;
  /** The codes of places that the text named, each list of them narrowing the others. */
  readonly places: readonly (readonly string[])[];
  /** The department that asks; undefined for who finds everybody. */
  readonly sector: Sector | undefined;
}

const ID = { expression: 'h.id', type: 'uuid' };

/** Households of the places that were named, by code. */
export function ofPlaces(searched: SearchedIn): KeysetList {
  return {
    name: 'found-in-places',
    columns: `h.id AS "householdId", NULL AS "personId", 'PLACE' AS "by"`,
    from: 'household h',
    key: [{ expression: 'h.code', type: 'text COLLATE "C"' }, ID],
    plannedAnew: true,
    conditions: (add) => within(add.add('h.merged_into IS NULL'), searched, 'h'),
  };
}

/** Households by the last digits of their code, read from its end. */
export function ofCode(end: string, more: readonly SearchWord[], searched: SearchedIn): KeysetList {
  return {
    name: 'found-by-code',
    columns: `h.id AS "householdId", NULL AS "personId", 'CODE' AS "by"`,
    from: 'household h',
    key: [{ expression: 'h.code_end', type: 'text COLLATE "C"' }, ID],
    plannedAnew: true,
    conditions(add) {
      within(add.add('h.code_end ^@ ? AND h.merged_into IS NULL', backwards(end)), searched, 'h');
      return alsoBy(add, more, searched, 'h.id');
    },
  };
}

/**
 * Households by a name of a present member: a whole name before longer ones that begin alike. A member has several keys
 * that begin alike where letters come again; it is found by the first of them.
 */
export function ofName(letters: string, more: readonly SearchWord[], searched: SearchedIn): KeysetList {
  return {
    name: 'found-by-name',
    columns: `k.household_id AS "householdId", k.person_id AS "personId", 'NAME' AS "by"`,
    from: 'name_key k',
    key: [
      { expression: 'k.key', type: 'text COLLATE "C"' },
      { expression: 'k.person_id', type: 'uuid' },
    ],
    plannedAnew: true,
    conditions(add) {
      within(add.add('k.key ^@ ?', letters), searched, 'k');
      add.add(
        `NOT EXISTS (SELECT FROM name_key e WHERE e.household_id = k.household_id AND e.person_id = k.person_id
          AND e.key ^@ ? AND e.key < k.key)`,
        letters,
      );
      if (searched.sector) knownByName(add, searched.sector, 'k.household_id');
      return alsoBy(add, more, searched, 'k.household_id');
    },
  };
}

/** Households by the index of the last four of a present member's certificate number or phone. */
export function ofNumber(end: Buffer, searched: SearchedIn): KeysetList {
  return {
    name: 'found-by-number',
    columns: `p.household_id AS "householdId", p.id AS "personId", 'NUMBER' AS "by"`,
    from: 'person p',
    key: [{ expression: 'p.id', type: 'uuid' }],
    plannedAnew: true,
    conditions(add) {
      within(add.add('p.certificate_end = ? OR p.phone_end = ?', end, end), searched, 'p');
      return add.add('EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.left_on IS NULL)');
    },
  };
}

function within(add: Conditions, { division, places }: SearchedIn, alias: string): Conditions {
  ofCounty(add, [division, ...countyOf(places)], `${alias}.county_code`).within(
    division,
    `${alias}.division_code`,
  );
  for (const codes of places) {
    const bounds = codes.map(
      (code) =>
        `${alias}.division_code >= ${add.parameter(code)} AND ${alias}.division_code < ${add.parameter(`${code}:`)}`,
    );
    add.add(bounds.join(' OR '));
  }
  return add;
}

// Places of one county only narrow the search to that county.
function countyOf(places: SearchedIn['places']): string[] {
  const counties = new Set(places.flat().map((code) => code.slice(0, 6)));
  return counties.size === 1 ? [...counties] : [];
}

// What else must be true of the household: another member of that name, the end of its code.
function alsoBy(
  add: Conditions,
  words: readonly SearchWord[],
  { sector }: SearchedIn,
  household: string,
): Conditions {
  for (const word of words) {
    if (word.kind === 'CODE') {
      const end = add.parameter(backwards(word.end));
      add.add(`EXISTS (SELECT FROM household o WHERE o.id = ${household} AND o.code_end ^@ ${end})`);
    } else {
      add.add(
        `EXISTS (SELECT FROM name_key o WHERE o.household_id = ${household} AND o.key ^@ ?)`,
        word.letters,
      );
      if (sector) knownByName(add, sector, household);
    }
  }
  return add;
}

function backwards(end: string): string {
  return [...end].reverse().join('');
}
