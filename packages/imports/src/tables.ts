import {
  bigint,
  bytes,
  code,
  countyCode,
  day,
  identity,
  instant,
  int,
  json,
  table,
  text,
  uuid,
} from '@dixian/service';

/** Files that were uploaded. */
export const importUpload = table(
  'import_upload',
  {
    id: uuid().byDefault('uuidv7()'),
    ledger: text(),
    fileName: text(),
    sizeBytes: bigint(),
    sha256: bytes(),
    divisionCode: code(),
    uploadedBy: text(),
    uploadedAt: instant().byDefault('service_now()'),
    state: text().of<'RECEIVING' | 'STORED' | 'SETTLED'>().byDefault("'RECEIVING'::text"),
  },
  { primary: ['id'] },
);

/** Their bytes, piece by piece and sealed, until they are settled. */
export const importUploadChunk = table(
  'import_upload_chunk',
  { uploadId: uuid(), position: int(), bytes: bytes(), divisionCode: code() },
  { primary: ['uploadId', 'position'] },
);

/** Imports that were asked for, and what became of them. */
export const importRun = table(
  'import_run',
  {
    id: uuid().byDefault('uuidv7()'),
    uploadId: uuid(),
    ledger: text(),
    fileName: text(),
    state: text().of<'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED'>().byDefault("'QUEUED'::text"),
    progress: int().byDefault('0'),
    rowsRead: int().byDefault('0'),
    rowsLoaded: int().byDefault('0'),
    rowsRejected: int().byDefault('0'),
    households: int().nullable(),
    recordsAdded: int().byDefault('0'),
    recordsChanged: int().byDefault('0'),
    recordsUnchanged: int().byDefault('0'),
    recordsOlder: int().byDefault('0'),
    recordsEnded: int().byDefault('0'),
    rowsWaiting: int().byDefault('0'),
    placed: json<Record<string, number>>().byDefault("'{}'::jsonb"),
    exportedOn: day().nullable(),
    failure: text().nullable(),
    divisionCode: code(),
    sector: text(),
    requestedBy: text(),
    requestedAt: instant().byDefault('service_now()'),
    finishedAt: instant().nullable(),
  },
  { primary: ['id'] },
);

/** What an import found of rows. */
export const importFinding = table(
  'import_finding',
  {
    id: identity(),
    runId: uuid(),
    rowNumber: int().nullable(),
    columnName: text().nullable(),
    householdCode: text().nullable(),
    recordId: uuid().nullable(),
    severity: text().of<'REJECTED' | 'WARNING'>(),
    code: text(),
    messageZh: text(),
    messageEn: text(),
    divisionCode: code(),
  },
  { primary: ['runId', 'id'] },
);

/**
 * Rows as they were before a run changed them. What it added stands nowhere: such rows carry the run in `loaded_by`.
 * `after` is kept of a dry run alone, whose rows nobody can look at any more.
 */
export const importBefore = table(
  'import_before',
  {
    runId: uuid(),
    tableName: text(),
    rowId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    before: json<Record<string, unknown>>(),
    after: json<Record<string, unknown>>().nullable(),
  },
  { primary: ['countyCode', 'runId', 'tableName', 'rowId'] },
);

/** Tables of every service that loads ledgers. */
export const importTables = [importUpload, importUploadChunk, importRun, importFinding, importBefore];
