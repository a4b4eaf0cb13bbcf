import { Readable } from 'node:stream';
import type { Database, Scope } from '@dixian/service';
import { chunkName } from '../chunk-name';
import { importUpload } from '../tables';
import type { Upload, UploadStorage } from './upload-store';

const CHUNKS_AT_ONCE = 8;

/** Finds an upload in the caller's division; its bytes may be settled and gone. */
export async function findUpload(database: Database, scope: Scope, id: string): Promise<Upload | undefined> {
  const row = await database.read(scope, (statements) =>
    statements.findOneBy(importUpload, { id }, ['ledger', 'fileName', 'sizeBytes', 'sha256', 'state']),
  );
  if (!row || row.state === 'RECEIVING') return undefined;
  const { ledger, fileName, sizeBytes, sha256 } = row;
  return { id, ledger, fileName, sizeBytes: Number(sizeBytes), sha256: sha256.toString('hex') };
}

/** Streams an upload's bytes piece by piece; reads a little ahead. */
export function openUpload({ database, cipher }: UploadStorage, scope: Scope, id: string): Readable {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += CHUNKS_AT_ONCE) {
      const rows = await database.read(scope, (statements) =>
        statements.query<{ position: number; bytes: Buffer }>(
          `SELECT position, bytes FROM import_upload_chunk
           WHERE upload_id = $1 AND position >= $2 AND position < $3 ORDER BY position`,
          [id, position, position + CHUNKS_AT_ONCE],
          'upload-chunks',
        ),
      );
      for (const row of rows) yield cipher.open(row.bytes, chunkName(id, row.position));
      if (rows.length < CHUNKS_AT_ONCE) return;
    }
  }
  // As objects, for a stream of bytes would join the pieces again.
  return Readable.from(chunks(), { highWaterMark: CHUNKS_AT_ONCE });
}
