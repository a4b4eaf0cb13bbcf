import type { Counted } from '../ground/mappers';
import type { ActRow } from './persistence/run-acts';
import type { StopRow } from './persistence/run-stops';
import type { TotalRow } from './persistence/run-totals';
import type { RunRow } from './persistence/runs';

export type TransitionRunMapper = RunRow;
export type TransitionRunConnectionMapper = Counted<RunRow>;
export type TransitionTotalMapper = TotalRow;
export type TransitionStopMapper = StopRow;
export type TransitionActMapper = ActRow;
