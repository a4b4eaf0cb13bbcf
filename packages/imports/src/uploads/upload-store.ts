import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Database, Scope, Statements } from '@dixian/service';

// Small, for a reader takes apart each piece as a whole and pg makes a text of it twice its size.
const CHUNK_BYTES = 64 * 1024;
const CHUNKS_AT_ONCE = 8;

export interface NewUpload {
  ledger: string;
  fileName: string;
  uploadedBy: string;
  scope: Scope;
}

export interface Upload {
  id: string;
  ledger: string;
  fileName: string;
  sizeBytes: number;
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
}

/** Stores a stream as an upload in one transaction: a broken upload leaves nothing behind. */
export async function storeUpload(
  database: Database,
  upload: NewUpload,
  content: AsyncIterable<Buffer>,
): Promise<Upload> {
  return database.write(upload.scope, async (transaction) => {
    const [{ id } = { id: '' }] = await transaction.query<{ id: string }>('SELECT uuidv7() AS id');
    const { size, sha256 } = await storeChunks(transaction, id, content);
    await transaction.query(
      `INSERT INTO import_upload (id, ledger, file_name, size_bytes, sha256, division_code, uploaded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, upload.ledger, upload.fileName, size, sha256, upload.scope.division, upload.uploadedBy],
    );
    return {
      id,
      ledger: upload.ledger,
      fileName: upload.fileName,
      sizeBytes: size,
      sha256: sha256.toString('hex'),
    };
  });
}

async function storeChunks(transaction: Statements, id: string, content: AsyncIterable<Buffer>) {
  const hash = createHash('sha256');
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let position = 0;
  let size = 0;
  const flush = async () => {
    await transaction.query(
      'INSERT INTO import_upload_chunk (upload_id, position, bytes) VALUES ($1, $2, $3)',
      [id, position++, Buffer.concat(waiting)],
      'store-chunk',
    );
    waiting = [];
    waitingBytes = 0;
  };
  for await (const part of content) {
    hash.update(part);
    size += part.length;
    waiting.push(part);
    waitingBytes += part.length;
    if (waitingBytes >= CHUNK_BYTES) await flush();
  }
  if (waitingBytes > 0) await flush();
  return { size, sha256: hash.digest() };
}

/** Finds an upload in the caller's division. */
export async function findUpload(database: Database, scope: Scope, id: string): Promise<Upload | undefined> {
  const [row] = await database.read(scope, (statements) =>
    statements.query<Omit<Upload, 'sizeBytes'> & { sizeBytes: string }>(
      `SELECT id, ledger, file_name AS "fileName", size_bytes AS "sizeBytes", encode(sha256, 'hex') AS sha256
       FROM import_upload WHERE id = $1`,
      [id],
    ),
  );
  return row && { ...row, sizeBytes: Number(row.sizeBytes) };
}

/** Streams an upload's bytes piece by piece; reads a little ahead. */
export function openUpload(database: Database, scope: Scope, id: string): Readable {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += CHUNKS_AT_ONCE) {
      const rows = await database.read(scope, (statements) =>
        statements.query<{ bytes: Buffer }>(
          `SELECT bytes FROM import_upload_chunk WHERE upload_id = $1 AND position >= $2 AND position < $3
           ORDER BY position`,
          [id, position, position + CHUNKS_AT_ONCE],
          'upload-chunks',
        ),
      );
      for (const { bytes } of rows) yield bytes;
      if (rows.length < CHUNKS_AT_ONCE) return;
    }
  }
  // As objects, for a stream of bytes would join the pieces again.
  return Readable.from(chunks(), { highWaterMark: CHUNKS_AT_ONCE });
}
