import type { Caller } from './caller';
import { rightsOfSector } from './roles';

/** Where something changed: in which place, of which department's rows if of one's, in whose service. */
export interface ChangedAt {
  readonly division: string;
  /** Empty for rows of no department. */
  readonly sector: string;
  readonly service: string;
}

/**
 * Whether the caller is told that something changed there: within their division; a department only of its own rows, and of
 * those of no department in the service that keeps its facts.
 */
export function mayHearOf({ role, division, sector }: Caller, at: ChangedAt): boolean {
  if (!at.division.startsWith(division)) return false;
  if (role !== 'department') return role !== 'public';
  if (sector === undefined) return false;
  return at.sector === '' ? rightsOfSector(sector).service === at.service : at.sector === sector;
}
