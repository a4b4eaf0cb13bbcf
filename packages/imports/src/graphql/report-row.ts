import type { RowOf } from '@dixian/service';
import { importRun, importUpload } from '../tables';

const NAMES = [
  'id',
  'ledger',
  'fileName',
  'state',
  'progress',
  'rowsRead',
  'rowsLoaded',
  'rowsRejected',
  'rowsSkipped',
  'rowsUnmatched',
  'rowsOlder',
  'households',
  'recordsAdded',
  'recordsChanged',
  'recordsUnchanged',
  'corrections',
  'recordsEnded',
  'placed',
  'exportedOn',
  'failure',
  'dryRun',
  'mode',
  'requestedBy',
  'requestedAt',
  'finishedAt',
  'divisionCode',
  'uploadId',
  'sheets',
  'sums',
  'reading',
  'differences',
  'withdrawnAt',
  'withdrawnBy',
  'withdrawalReason',
] as const;

/** A row of import_run as the report shows it, with what the report says of its file. */
export type ReportRow = RowOf<typeof importRun, (typeof NAMES)[number]> &
  RowOf<typeof importUpload, 'keptUntil' | 'sizeBytes'> & { sha256: string; uploadState: string };

/** The report's columns, of a run `r` and its upload `u`. */
export const REPORT_COLUMNS = `${importRun.select(NAMES, 'r')}, encode(u.sha256, 'hex') AS sha256,
  ${importUpload.select(['sizeBytes'], 'u')}, u.state AS "uploadState",
  CASE WHEN u.state = 'LOADED' THEN u.kept_until END AS "keptUntil"`;

/** Where they stand. */
export const REPORT_FROM = 'import_run r JOIN import_upload u ON u.id = r.upload_id';
