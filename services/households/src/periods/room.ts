import type { Room } from '../ground/room';
import { nationalRecordKept } from '../register/use-cases/national-record-kept';
import { CreatePeriods1764300600000 } from './persistence/migrations/1764300600000-create-periods';
import { CreateStatedElimination1765040100000 } from './persistence/migrations/1765040100000-create-stated-elimination';
import { SortPeriods1765150010000 } from './persistence/migrations/1765150010000-sort-periods';
import { WatchPeriods1765450013000 } from './persistence/migrations/1765450013000-watch-periods';
import {
  monitoringPeriod,
  monitoringPeriodEntry,
  safetyNetLabel,
  statedElimination,
} from './persistence/tables';
import { followEnd, followExport } from './use-cases/follow-export';
import { periodEnded } from './use-cases/period-reactions';

/** Times of monitoring and labels as rows (监测期间). */
export const periods: Room = {
  tables: [
    { entity: monitoringPeriod, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: safetyNetLabel, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: monitoringPeriodEntry, onSplit: 'goes', onMerge: 'follows' },
    { entity: statedElimination, onSplit: 'goes', onMerge: 'follows' },
  ],
  reactions: [nationalRecordKept.by(followExport), periodEnded.by(followEnd)],
  migrations: [
    CreatePeriods1764300600000,
    SortPeriods1765150010000,
    CreateStatedElimination1765040100000,
    WatchPeriods1765450013000,
  ],
  furnish: () => ({}),
};
