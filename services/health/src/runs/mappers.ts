import type { RunRow } from './persistence/medical-runs';

export type MedicalRunMapper = RunRow;
