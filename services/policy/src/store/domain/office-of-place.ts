import type { Caller } from '@dixian/access';

/** Whether the caller is of the office that a place's documents belong to; a county decides nothing for its province. */
export function isOfPlace({ role, sector, division }: Caller, placeCode: string): boolean {
  const office = role === 'department' ? sector === 'rural' : OFFICES.has(role);
  return office && division === placeCode;
}

/** Whether the caller sees drafts of a place: the place itself and those above it. */
export function seesDrafts({ role, division }: Caller, placeCode: string): boolean {
  return role !== 'public' && placeCode.startsWith(division);
}

const OFFICES: ReadonlySet<string> = new Set(['township', 'county', 'city', 'province', 'admin']);
