import type { RowOf } from '@dixian/service';
import { importRun } from '../tables';

const NAMES = [
  'id',
  'ledger',
  'fileName',
  'state',
  'progress',
  'rowsRead',
  'rowsLoaded',
  'rowsRejected',
  'households',
  'recordsAdded',
  'recordsChanged',
  'recordsUnchanged',
  'recordsOlder',
  'recordsEnded',
  'rowsWaiting',
  'placed',
  'exportedOn',
  'failure',
  'requestedAt',
  'finishedAt',
] as const;

/** A row of import_run as the report shows it. */
export type ReportRow = RowOf<typeof importRun, (typeof NAMES)[number]>;

/** Its columns. */
export const REPORT_COLUMNS = importRun.select(NAMES);
