export type { ListedWaiting } from './graphql/list-waiting';
export type { ReportRow } from './graphql/report-row';
export { type ImportingOptions, importing } from './importing';
export { importRetention } from './keeping/retention';
export type {
  ImportMode,
  LedgerImport,
  MergeContext,
  MergeResult,
  Replacement,
  WithdrawalContext,
} from './ledger-import';
export { listedLedgers } from './listed-ledgers';
export { importMigrations } from './migrations/import-migrations';
export { type FindingKind, FindingWriter } from './runs/finding-writer';
export { placeOf } from './runs/sheet-rows';
export { byteaText, type StageColumn, type StageTools } from './staging/stage-columns';
export { STAGE } from './staging/stage-writer';
export { importTables } from './tables';
export {
  loadedBy,
  loadedByColumn,
  notLoadedBy,
  RUN_SETTING,
  WITHDRAWAL_SETTING,
} from './withdrawal/loaded-by';
export {
  type LoadedTable,
  type Rest,
  type RestKind,
  type ShownColumn,
  shownColumns,
} from './withdrawal/loaded-table';
