import type { MeasureRow } from './persistence/measures';

export type PlannedMeasureMapper = MeasureRow;
