import type { HouseState } from './domain/house-facts';
import type { HouseWordRow } from './persistence/dwellings';

export type HouseAppraisalMapper = HouseWordRow;
export type HouseWordMapper = HouseWordRow;
export type DwellingMapper = HouseState;
