import type { SiteRow } from './persistence/sites';

export type WaterSiteMapper = SiteRow;
