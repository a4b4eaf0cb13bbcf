import { createHash } from 'node:crypto';
import type { FieldCipher } from '@dixian/personal-data';
import { type Database, type Scope, type Statements, UploadRefused } from '@dixian/service';
import { chunkName } from '../chunk-name';
import { importUpload, importUploadChunk } from '../tables';
import { NOT_LOADED_HERE } from './upload-refused';

// Small, for a reader takes apart each piece as a whole and pg makes a text of it twice its size.
const CHUNK_BYTES = 64 * 1024;
const CHUNKS_AT_ONCE = 8;

/** Where uploads are kept, and what they are sealed with. */
export interface UploadStorage {
  readonly database: Database;
  readonly cipher: FieldCipher;
}

/** How many bytes may be kept that no import has settled, of one account and of one division. */
export interface UploadQuota {
  readonly perAccount: number;
  readonly perDivision: number;
}

export interface NewUpload {
  ledger: string;
  fileName: string;
  uploadedBy: string;
  scope: Scope;
  /** What the sender says of its size; 0 where it says nothing. */
  announced: number;
}

export interface Upload {
  id: string;
  ledger: string;
  fileName: string;
  sizeBytes: number;
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
}

/**
 * Stores a stream as an upload, sealed. No connection is held while the sender is waited for: pieces are written in
 * transactions of their own, and removed again where the upload breaks. Who is killed meanwhile leaves a row that is
 * still RECEIVING, for `removeUploads`.
 */
export async function storeUpload(
  { database, cipher }: UploadStorage,
  quota: UploadQuota,
  upload: NewUpload,
  content: AsyncIterable<Buffer>,
): Promise<Upload> {
  const { ledger, fileName, scope } = upload;
  const id = await begin(database, quota, upload);
  const hash = createHash('sha256');
  let size = 0;
  let position = 0;
  try {
    for await (const pieces of inPieces(content)) {
      const chunks = pieces.map((bytes) => {
        hash.update(bytes);
        return { position, bytes: cipher.seal(bytes, chunkName(id, position++)) };
      });
      const written = pieces.reduce((sum, { length }) => sum + length, 0);
      size += written;
      await database.write(scope, async (transaction) => {
        await append(transaction, { id, division: scope.division }, chunks, written);
        await refuseOverQuota(transaction, quota, upload);
      });
    }
    const sha256 = hash.digest();
    const stored = { state: 'STORED', sha256 } as const;
    await database.write(scope, (transaction) =>
      transaction.update(importUpload, { id, state: 'RECEIVING' }, stored).then(assertThere),
    );
    return { id, ledger, fileName, sizeBytes: size, sha256: sha256.toString('hex') };
  } catch (error) {
    // Where even that fails, the row is found by its age.
    await forgetUpload(database, scope, id).catch(() => undefined);
    throw error;
  }
}

function begin(database: Database, quota: UploadQuota, upload: NewUpload): Promise<string> {
  const { ledger, fileName, uploadedBy, scope } = upload;
  return database.write(scope, async (transaction) => {
    await refuseOverQuota(transaction, quota, upload, upload.announced);
    const row = { ledger, fileName, uploadedBy, sizeBytes: 0n, sha256: Buffer.alloc(0) };
    const { id } = await transaction.insert(importUpload, { ...row, divisionCode: scope.division }, ['id']);
    return id;
  });
}

async function append(
  transaction: Statements,
  { id, division }: { id: string; division: string },
  chunks: readonly { position: number; bytes: Buffer }[],
  written: number,
): Promise<void> {
  const rows = await transaction.query(
    `UPDATE import_upload SET size_bytes = size_bytes + $2 WHERE id = $1 AND state = 'RECEIVING' RETURNING 1`,
    [id, written],
  );
  assertThere(rows.length);
  for (const chunk of chunks) {
    await transaction.insert(importUploadChunk, { uploadId: id, ...chunk, divisionCode: division });
  }
}

// The row is gone only where it was taken for one that a killed process left behind.
function assertThere(rows: number): void {
  if (rows === 0) throw new UploadRefused('UPLOAD_TOO_SLOW');
}

async function refuseOverQuota(
  transaction: Statements,
  { perAccount, perDivision }: UploadQuota,
  { uploadedBy, scope }: NewUpload,
  more = 0,
): Promise<void> {
  const [kept] = await transaction.query<{ ofAccount: string; ofDivision: string }>(
    `SELECT coalesce(sum(size_bytes) FILTER (WHERE uploaded_by = $2), 0)::text AS "ofAccount",
            coalesce(sum(size_bytes), 0)::text AS "ofDivision"
     FROM import_upload WHERE division_code = $1 AND state IN ('RECEIVING', 'STORED')`,
    [scope.division, uploadedBy],
  );
  const over = Number(kept?.ofAccount) + more > perAccount || Number(kept?.ofDivision) + more > perDivision;
  if (over) throw new UploadRefused('UPLOAD_QUOTA', NOT_LOADED_HERE.UPLOAD_QUOTA);
}

async function forgetUpload(database: Database, scope: Scope, id: string): Promise<void> {
  await database.write(scope, async (transaction) => {
    await transaction.query('DELETE FROM import_upload_chunk WHERE upload_id = $1', [id]);
    await transaction.query('DELETE FROM import_upload WHERE id = $1', [id]);
  });
}

// Several pieces at once, since each transaction costs as much as a few of them.
async function* inPieces(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let pieces: Buffer[] = [];
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const part of content) {
    waiting.push(part);
    bytes += part.length;
    if (bytes < CHUNK_BYTES) continue;
    pieces.push(Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
    if (pieces.length < CHUNKS_AT_ONCE) continue;
    yield pieces;
    pieces = [];
  }
  if (bytes > 0) pieces.push(Buffer.concat(waiting));
  if (pieces.length > 0) yield pieces;
}
