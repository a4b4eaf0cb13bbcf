import type { RecordingLevel } from '../domain/acting-level';
import type { TaskLevel } from '../generated';

/** Levels as the graph names them. */
export const levelWords = {
  village: 'VILLAGE',
  township: 'TOWNSHIP',
  county: 'COUNTY',
} as const satisfies Record<RecordingLevel, TaskLevel>;

const levels = { VILLAGE: 'village', TOWNSHIP: 'township', COUNTY: 'county' } as const satisfies Record<
  TaskLevel,
  RecordingLevel
>;

/** The level that the graph names so. */
export function levelOf(word: TaskLevel): RecordingLevel {
  return levels[word];
}
