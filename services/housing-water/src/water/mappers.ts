import type { AnswerRow } from '@dixian/register';
import type { HouseholdWaterRow } from './persistence/supply-list';
import type { WaterTestRow } from './persistence/water-tests';
import type { WaterWordRow } from './persistence/water-words';

export type WaterAnswerMapper = AnswerRow;
export type WaterSupplyMapper = WaterWordRow;
export type WaterTestMapper = WaterTestRow;
export type HouseholdWaterMapper = HouseholdWaterRow;
