/** A row of import_run as the report shows it. */
export interface ReportRow {
  id: string;
  ledger: string;
  fileName: string;
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED';
  progress: number;
  rowsRead: number;
  rowsLoaded: number;
  rowsRejected: number;
  households: number | null;
  recordsAdded: number;
  recordsChanged: number;
  recordsUnchanged: number;
  exportedOn: string | null;
  failure: string | null;
  requestedAt: Date;
  finishedAt: Date | null;
}

/** Columns of import_run under the names of ReportRow. */
export const REPORT_COLUMNS = `id, ledger, file_name AS "fileName", state, progress, rows_read AS "rowsRead",
  rows_loaded AS "rowsLoaded", rows_rejected AS "rowsRejected", households, records_added AS "recordsAdded",
  records_changed AS "recordsChanged", records_unchanged AS "recordsUnchanged", exported_on::text AS "exportedOn",
  failure, requested_at AS "requestedAt", finished_at AS "finishedAt"`;
