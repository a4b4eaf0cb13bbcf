import type { MergedTable } from './merged-table';

/** SQL of whether the record `t` of a row tells of a later day than the ledger does. */
export const IS_OLDER = 'coalesce(t.speaks_for > $3::date, false)';

/**
 * SQL of what a column has once the row `s` and its record `t` are one. What tells of the later day counts, and a blank takes
 * nothing away: a ledger without a column, or a row that leaves it blank, says nothing of it. An older ledger fills what is blank.
 */
export function keptValue(merged: MergedTable, name: string): string {
  if (merged.gathers?.includes(name)) return gathered(name);
  const newest = newestValue(merged, name);
  if (merged.keepsHistory) return newest;
  const said = `CASE WHEN ${IS_OLDER} THEN CASE WHEN ${tells(merged, name, 't', 's')} THEN t.${name} ELSE s.${name} END ELSE ${newest} END`;
  const assumed = merged.assumes?.[name];
  return assumed ? `coalesce(${said}, ${assumed('s', 't')})` : said;
}

/** SQL of what the row would make of it whatever day it tells of; blank where the record is, which an older row may fill. */
export function contradicting(merged: MergedTable, name: string): string {
  if (merged.gathers?.includes(name)) return `t.${name}`;
  const newest = newestValue(merged, name);
  return merged.keepsHistory ? newest : `CASE WHEN t.${name} IS NULL THEN NULL ELSE ${newest} END`;
}

function gathered(name: string): string {
  return `ARRAY(SELECT DISTINCT told FROM unnest(t.${name} || s.${name}) AS told ORDER BY told)`;
}

function newestValue(merged: MergedTable, name: string): string {
  if (merged.keepsHistory) return `s.${name}`;
  const said = `CASE WHEN t.id IS NULL OR ${tells(merged, name, 's', 't')} THEN s.${name} ELSE t.${name} END`;
  const assumed = merged.assumes?.[name];
  return assumed ? `coalesce(${said}, ${assumed('s', 't')})` : said;
}

function tells({ tells: stated, ends }: MergedTable, name: string, row: string, other: string): string {
  const isThere = `${row}.${name} IS NOT NULL`;
  const of = stated?.[name];
  if (of) return `(${of(row, other)}) IS TRUE`;
  // Whoever a list names again has no end that was only assumed.
  return name === ends?.column ? `(${isThere} OR ${other}.${ends.assumed} IS TRUE)` : isThere;
}
