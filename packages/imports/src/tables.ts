import {
  bigint,
  boolean,
  bytes,
  code,
  countyCode,
  day,
  identity,
  instant,
  int,
  json,
  sealed,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';

import { chunkName } from './chunk-name';
import type { ImportMode } from './ledger-import';
import type { KeptReading } from './runs/kept-reading';
import type { RunChoices } from './runs/run-choices';

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
    state: text().of<'RECEIVING' | 'STORED' | 'LOADED' | 'SETTLED'>().byDefault("'RECEIVING'::text"),
    keptUntil: instant().nullable(),
  },
  { primary: ['id'] },
);

/** Their bytes, piece by piece and sealed, until they are settled. */
export const importUploadChunk = table(
  'import_upload_chunk',
  {
    uploadId: uuid(),
    position: int(),
    bytes: sealed({ of: ['uploadId', 'position'], name: chunkName }),
    divisionCode: code(),
  },
  { primary: ['uploadId', 'position'] },
);

/** Where a run stands. */
export type RunState = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'ASKING' | 'WITHDRAWING' | 'WITHDRAWN';

/** The sum of an amount over the rows loaded, in fen. */
export interface KeptSum {
  heading: string;
  sum: string;
}

/** A number of a load that is not that of its dry run, and what happened between. */
export interface KeptDifference {
  number: string;
  lookedAt: number;
  loaded: number;
  reason: { zh: string; en: string };
}

/** Imports that were asked for, and what became of them. */
export const importRun = table(
  'import_run',
  {
    id: uuid().byDefault('uuidv7()'),
    uploadId: uuid(),
    ledger: text(),
    fileName: text(),
    state: text().of<RunState>().byDefault("'QUEUED'::text"),
    progress: int().byDefault('0'),
    rowsRead: int().byDefault('0'),
    rowsLoaded: int().byDefault('0'),
    rowsRejected: int().byDefault('0'),
    households: int().nullable(),
    recordsAdded: int().byDefault('0'),
    recordsChanged: int().byDefault('0'),
    recordsUnchanged: int().byDefault('0'),
    recordsEnded: int().byDefault('0'),
    placed: json<Record<string, number>>().byDefault("'{}'::jsonb"),
    exportedOn: day().nullable(),
    failure: text().nullable(),
    divisionCode: code(),
    sector: text(),
    requestedBy: text(),
    requestedAt: instant().byDefault('service_now()'),
    finishedAt: instant().nullable(),
    dryRun: boolean().byDefault('false'),
    mode: text().of<ImportMode>().byDefault("'ADDITION'::text"),
    choices: json<Partial<RunChoices>>().byDefault("'{}'::jsonb"),
    reading: json<KeptReading>().nullable(),
    rowsSkipped: int().byDefault('0'),
    rowsUnmatched: int().byDefault('0'),
    rowsOlder: int().byDefault('0'),
    corrections: int().byDefault('0'),
    sums: json<KeptSum[]>().byDefault("'[]'::jsonb"),
    differences: json<KeptDifference[]>().byDefault("'[]'::jsonb"),
    withdrawnAt: instant().nullable(),
    withdrawnBy: text().nullable(),
    withdrawalReason: text().nullable(),
    sheets: texts().byDefault('ARRAY[]::text[]'),
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
 * Rows as they were before a run changed or removed (`gone`) them. What it added stands nowhere: such rows carry the run
 * in `loaded_by`.
 */
const importBefore = table(
  'import_before',
  {
    runId: uuid(),
    tableName: text(),
    rowId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    before: json<Record<string, unknown>>(),
    gone: boolean().byDefault('false'),
  },
  {
    primary: ['countyCode', 'runId', 'tableName', 'rowId'],
    images: { table: 'tableName', row: 'before' },
  },
);

/** Rows that a run had written and that another run, or somebody by hand (`by_run` null), changed or removed since. */
const importOvertaken = table(
  'import_overtaken',
  {
    runId: uuid(),
    tableName: text(),
    rowId: uuid(),
    byRun: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'runId', 'tableName', 'rowId'] },
);

/** What a dry run would have changed: of a load this is seen in its before-images. */
const importChange = table(
  'import_change',
  {
    id: identity(),
    runId: uuid(),
    tableName: text(),
    rowId: uuid(),
    householdCode: text().nullable(),
    before: json<Record<string, string | null>>(),
    after: json<Record<string, string | null>>().nullable(),
    divisionCode: code(),
  },
  { primary: ['runId', 'id'] },
);

/** How offices' headings are read: `field` null where a column is not. */
const importMapping = table(
  'import_mapping',
  {
    divisionCode: code(),
    ledger: text(),
    heading: text(),
    field: text().nullable(),
    setBy: text(),
    setAt: instant().byDefault('service_now()'),
  },
  { primary: ['divisionCode', 'ledger', 'heading'] },
);

/** Files with personal data that were taken out, by whom and when. */
export const importDownload = table(
  'import_download',
  {
    id: uuid().byDefault('uuidv7()'),
    runId: uuid(),
    what: text().of<'ERRORS'>(),
    account: text(),
    role: text(),
    requestId: text(),
    rows: int(),
    downloadedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
  },
  { primary: ['id'] },
);

/** Tables of every service that loads ledgers. */
export const importTables = [
  importUpload,
  importUploadChunk,
  importRun,
  importFinding,
  importBefore,
  importOvertaken,
  importChange,
  importMapping,
  importDownload,
];
