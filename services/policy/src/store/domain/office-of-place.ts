import type { Caller } from '@dixian/access';

/** Whether the caller is of an office to which the documents of its place belong. */
export function isOffice({ role, sector }: Caller): boolean {
  return role === 'department' ? sector === 'rural' : OFFICES.has(role);
}

/** Whether the caller is of the office that a place's documents belong to; a county decides nothing for its province. */
export function isOfPlace(caller: Caller, placeCode: string): boolean {
  return isOffice(caller) && caller.division === placeCode;
}

/** Whether the caller sees drafts of a place: the place itself and those above it. */
export function seesDrafts({ role, division }: Caller, placeCode: string): boolean {
  return role !== 'public' && placeCode.startsWith(division);
}

const OFFICES: ReadonlySet<string> = new Set(['township', 'county', 'city', 'province', 'admin']);
