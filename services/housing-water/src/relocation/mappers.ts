import type { RelocationSiteRow } from './persistence/sites';

export type RelocationSiteMapper = RelocationSiteRow;
