import { loadedByColumn } from '@dixian/imports';
import { boolean, day, text } from '@dixian/service';
import { wipedWith } from './waiting/waiting-numbers';

/** By what a row was given to its household: both, what was found alone, or that somebody chose it. */
export type PlacedBy = 'CODE_AND_NUMBER' | 'NUMBER' | 'CARD' | 'HEAD' | 'CODE' | 'PROPOSAL';

/** Columns of every table that a ledger is merged into. */
export const loadedColumns = {
  /** The run that last wrote the row; null once it was changed by hand. */
  loadedBy: loadedByColumn(),
  /** The day that the row tells of as it is; null of rows that no ledger told. */
  speaksFor: day().nullable(),
  /** Nothing in the file said that day: it is the day of loading. */
  speaksAssumed: boolean().byDefault('false'),
  placedBy: text().of<PlacedBy>().nullable(),
};

/**
 * SQL that lets ledgers be merged into a table: the columns of `loadedColumns` but the run, which `loadedBy` of the imports
 * makes. What was loaded before is dated by its source, which ends with its day; rows leave no number that waits behind.
 */
export function loadedTable(table: string): string[] {
  return [
    `ALTER TABLE ${table} ADD COLUMN speaks_for date, ADD COLUMN speaks_assumed boolean NOT NULL DEFAULT false,
       ADD COLUMN placed_by text`,
    `UPDATE ${table} SET speaks_for = substring(source FROM '\\d{4}-\\d{2}-\\d{2}$')::date`,
    ...wipedWith(table),
  ];
}

/** SQL that undoes `loadedTable`. */
export function notLoadedTable(table: string): string[] {
  return [
    `DROP TRIGGER ${table}_wipes_numbers ON ${table}`,
    `ALTER TABLE ${table} DROP COLUMN speaks_for, DROP COLUMN speaks_assumed, DROP COLUMN placed_by`,
  ];
}

/** SQL that takes the unique keys from a table: another takes their place. */
function withoutUniqueKeys(table: string): string {
  return `DO $$
    DECLARE
      name text;
    BEGIN
      FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = '${table}'::regclass AND contype = 'u' LOOP
        EXECUTE format('ALTER TABLE ${table} DROP CONSTRAINT %I', name);
      END LOOP;
    END $$`;
}

/**
 * SQL by which a person's records are told by the person: a ledger that brings no 户编号 finds them, too. `key` is the new
 * key without county and place among equals.
 */
export function toldByPerson(table: string, key: readonly string[]): string[] {
  return [
    `ALTER TABLE ${table} ALTER COLUMN household_code DROP NOT NULL`,
    withoutUniqueKeys(table),
    `UPDATE ${table} t SET occurrence = n.occurrence
     FROM (SELECT county_code, id, row_number() OVER (PARTITION BY county_code, ${key.join(', ')} ORDER BY id)::int AS occurrence
           FROM ${table}) AS n
     WHERE t.county_code = n.county_code AND t.id = n.id AND t.occurrence <> n.occurrence`,
    `ALTER TABLE ${table} ADD UNIQUE (county_code, ${key.join(', ')}, occurrence)`,
    waitingIndex(table),
  ];
}

/** SQL by which a household's records are told by its code or, while they wait without one, by the number they came with. */
export function toldByHousehold(table: string, key: readonly string[]): string[] {
  return [
    `ALTER TABLE ${table} ALTER COLUMN household_code DROP NOT NULL, ADD COLUMN certificate_index bytea`,
    withoutUniqueKeys(table),
    `CREATE UNIQUE INDEX ${table}_record ON ${table}
       (county_code, (coalesce(household_code, encode(certificate_index, 'hex'))), ${key.join(', ')}, occurrence)`,
    waitingIndex(table),
  ];
}

/** SQL of the index by which the rows of a person that wait are found when that person comes. */
export function waitingIndex(table: string): string {
  return `CREATE INDEX ${table}_waiting ON ${table} (certificate_index) WHERE household_id IS NULL`;
}
