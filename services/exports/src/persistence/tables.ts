import type { Caller } from '@dixian/access';
import { bigint, boolean, code, instant, int, json, sealed, table, text, uuid } from '@dixian/service';
import { pieceName } from './piece-name';

/** Exports that were asked for, and what became of them. */
export const exportJob = table(
  'export_job',
  {
    id: uuid().byDefault('uuidv7()'),
    list: text(),
    form: text().of<'LIST' | 'LEDGER' | 'PUBLIC' | 'NATIONAL'>().byDefault("'LIST'::text"),
    arguments: json<Record<string, unknown>>(),
    purpose: text().nullable(),
    personalData: boolean(),
    state: text().of<'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'EXPIRED'>().byDefault("'QUEUED'::text"),
    /** Counts the times it was begun: what an earlier one still writes is none of it. */
    attempt: int().byDefault('0'),
    total: int().nullable(),
    rows: int().byDefault('0'),
    sizeBytes: bigint().byDefault('0'),
    failure: text().nullable(),
    divisionCode: code(),
    account: text(),
    role: text(),
    /** Under whose rights it asks. */
    caller: json<Caller>(),
    requestedAt: instant().byDefault('service_now()'),
    finishedAt: instant().nullable(),
    expiresAt: instant().nullable(),
  },
  { primary: ['id'] },
);

/** Their files, piece by piece and sealed, until they expire. */
const exportChunk = table(
  'export_chunk',
  {
    exportId: uuid(),
    attempt: int(),
    position: int(),
    bytes: sealed({ of: ['exportId', 'position'], name: pieceName }),
    divisionCode: code(),
  },
  { primary: ['exportId', 'attempt', 'position'] },
);

/** Who had what written and took it home; never changed. */
export const exportRecord = table(
  'export_record',
  {
    id: uuid().byDefault('uuidv7()'),
    exportId: uuid(),
    what: text().of<'ASKED' | 'WRITTEN' | 'DOWNLOADED'>(),
    account: text(),
    role: text(),
    rows: int().nullable(),
    divisionCode: code(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['id'] },
);

/** Papers that hang out (公示、公告), as they were printed; in clear, for they hung in public; never changed. */
const keptPaper = table(
  'kept_paper',
  {
    id: uuid().byDefault('uuidv7()'),
    paper: text(),
    ofId: uuid(),
    digest: text(),
    page: text(),
    divisionCode: code(),
    account: text(),
    role: text(),
    printedAt: instant().byDefault('service_now()'),
  },
  { primary: ['id'], unique: [['ofId', 'digest']] },
);

export const tables = [exportJob, exportChunk, exportRecord, keptPaper];
