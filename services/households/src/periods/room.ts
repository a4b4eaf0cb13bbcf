import type { Room } from '../ground/room';
import { CreatePeriods1764300600000 } from './persistence/migrations/1764300600000-create-periods';
import { monitoringPeriod, monitoringPeriodEntry, safetyNetLabel } from './persistence/tables';

/** Times of monitoring and labels as rows (监测期间). */
export const periods: Room = {
  tables: [
    { table: 'monitoring_period', onSplit: 'goes', onMerge: 'follows' },
    { table: 'safety_net_label', onSplit: 'goes', onMerge: 'follows' },
    { table: 'monitoring_period_entry', onSplit: 'goes', onMerge: 'follows' },
  ],
  entities: [monitoringPeriod, monitoringPeriodEntry, safetyNetLabel],
  migrations: [CreatePeriods1764300600000],
  furnish: () => ({}),
};
