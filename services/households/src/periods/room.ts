import type { Room } from '../ground/room';
import { CreatePeriods1764300600000 } from './persistence/migrations/1764300600000-create-periods';
import { monitoringPeriod, monitoringPeriodEntry, safetyNetLabel } from './persistence/tables';

/** Times of monitoring and labels as rows (监测期间). */
export const periods: Room = {
  tables: [
    { entity: monitoringPeriod, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: safetyNetLabel, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: monitoringPeriodEntry, onSplit: 'goes', onMerge: 'follows' },
  ],
  migrations: [CreatePeriods1764300600000],
  furnish: () => ({}),
};
