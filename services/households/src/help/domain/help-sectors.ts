import type { Sector } from '@dixian/access';

/** Departments of responsible units, by the graph's word, as accounts name them. */
export const helpSectors = {
  CIVIL_AFFAIRS: 'civil-affairs',
  EDUCATION: 'education',
  EMPLOYMENT: 'employment',
  FINANCE: 'finance',
  HEALTH: 'health',
  HOUSING: 'housing',
  RURAL: 'rural',
  WATER: 'water',
} as const satisfies Record<string, Sector>;

export type HelpSector = keyof typeof helpSectors;
export type HelpingSector = (typeof helpSectors)[HelpSector];

/** The graph's word for a department. */
export function helpSectorOf(sector: HelpingSector): HelpSector {
  return words[sector];
}

const words = {
  'civil-affairs': 'CIVIL_AFFAIRS',
  education: 'EDUCATION',
  employment: 'EMPLOYMENT',
  finance: 'FINANCE',
  health: 'HEALTH',
  housing: 'HOUSING',
  rural: 'RURAL',
  water: 'WATER',
} as const satisfies Record<HelpingSector, HelpSector>;
