import { CreateImportTables1700000100000 } from './1700000100000-create-import-tables';
import { KeepUploadsSealed1765020100000 } from './1765020100000-keep-uploads-sealed';
import { CountPlacements1765120200000 } from './1765120200000-count-placements';
import { KeepBefore1765130000000 } from './1765130000000-keep-before';
import { TakeRunsBack1765130001000 } from './1765130001000-take-runs-back';
import { SortRuns1765150016000 } from './1765150016000-sort-runs';
import { WatchRuns1765450030000 } from './1765450030000-watch-runs';

/** Migrations of every service that loads ledgers. */
export const importMigrations = [
  CreateImportTables1700000100000,
  KeepUploadsSealed1765020100000,
  CountPlacements1765120200000,
  KeepBefore1765130000000,
  TakeRunsBack1765130001000,
  SortRuns1765150016000,
  WatchRuns1765450030000,
];
