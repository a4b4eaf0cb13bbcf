import type { Sector } from '@dixian/access';

/** Departments that keep and see these records: 住建局 and 水利局. */
export const SECTORS: readonly Sector[] = ['housing', 'water'];
