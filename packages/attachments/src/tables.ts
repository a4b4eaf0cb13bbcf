import { boolean, bytes, code, countyCode, instant, int, sealed, table, text, uuid } from '@dixian/service';
import type { MediaType } from './content/cleaned';
import { keyName } from './key-name';

/** Files that were received, and the records that they hang on. */
export const attachment = table(
  'attachment',
  {
    id: uuid().byDefault('uuidv7()'),
    fileId: uuid().byDefault('uuidv7()'),
    state: text().of<'RECEIVING' | 'READY' | 'ATTACHED' | 'TAKEN_BACK'>().byDefault("'RECEIVING'::text"),
    fileName: text(),
    mediaType: text().of<MediaType>().nullable(),
    sizeBytes: int(),
    sha256: bytes().nullable(),
    contentKey: sealed({ of: ['fileId'], name: keyName }).nullable(),
    store: text().of<'DATABASE' | 'BUCKET'>().nullable(),
    uploadedBy: text(),
    uploadedAt: instant().byDefault('service_now()'),
    subjectKind: text().nullable(),
    subjectId: uuid().nullable(),
    householdId: uuid().nullable(),
    account: text().nullable(),
    role: text().nullable(),
    actingFor: text().nullable(),
    attachedAt: instant().nullable(),
    takenBackBy: text().nullable(),
    takenBackAt: instant().nullable(),
    reason: text().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Bytes of files, sealed under keys that stand in `attachment`: parts as they come, pieces as they are kept. */
export const attachmentPiece = table(
  'attachment_piece',
  { fileId: uuid(), received: boolean(), position: int(), bytes: bytes() },
  { primary: ['fileId', 'received', 'position'] },
);

/** Who had which file sent to them. */
export const attachmentDownload = table(
  'attachment_download',
  {
    id: uuid().byDefault('uuidv7()'),
    attachmentId: uuid(),
    account: text(),
    role: text(),
    actingFor: text(),
    requestId: text(),
    downloadedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
  },
  { primary: ['id'] },
);
