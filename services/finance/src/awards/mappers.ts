import type { AwardRow, ReadinessRow, SchemeRow } from './persistence/award-rows';
import type { ItemQuantity, SchemeItem } from './tables';

export type AwardMapper = AwardRow;
export type AwardSchemeMapper = SchemeRow;
export type AwardSchemeItemMapper = SchemeItem;
export type AwardTierMapper = SchemeItem['tiers'][number];
export type AwardQuantityMapper = ItemQuantity;
export type IndustryReadinessMapper = ReadinessRow;
