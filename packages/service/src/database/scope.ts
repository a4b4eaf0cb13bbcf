import { type Caller, type Sector, visibleSector } from '@dixian/access';

/** What rows a piece of work may see: a division and, within it, one sector's facts, all ('*') or none. */
export interface Scope {
  /** Prefix of division codes; '' is the whole country, NOWHERE of @dixian/access none of it. */
  division: string;
  sector: '*' | Sector | 'none';
}

/** Whole country, all sectors: for jobs and event handlers, never for a request. */
export const systemScope: Scope = { division: '', sector: '*' };

/** Scope of a caller: line roles and the rural office see all sectors, other departments their own, who has no account nothing. */
export function scopeOf(caller: Caller): Scope {
  return { division: caller.division, sector: visibleSector(caller) };
}

/** Bounds of a code prefix under C collation: ':' sorts just after '9'. */
export function divisionBounds(prefix: string): { from: string; to: string } {
  return { from: prefix, to: `${prefix}:` };
}
