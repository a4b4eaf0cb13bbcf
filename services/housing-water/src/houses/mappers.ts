import type { DwellingRow } from './persistence/dwelling-list';
import type { HouseWordRow } from './persistence/dwellings';
import type { UnsafeHousingRow } from './persistence/remedy-list';

export type HouseAppraisalMapper = HouseWordRow;
export type HouseWordMapper = HouseWordRow;
export type DwellingMapper = DwellingRow;
export type UnsafeHousingMapper = UnsafeHousingRow;
