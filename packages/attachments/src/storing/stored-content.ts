import type { FieldCipher } from '@dixian/personal-data';
import type { Database, Scope, Statements } from '@dixian/service';
import { attachmentPiece } from '../tables';
import type { Bucket } from './bucket';
import { countOfPieces, openedPiece } from './sealed-content';

/** Where the bytes of attachments lie, and the keys of the house. */
export interface Storage {
  readonly database: Database;
  readonly cipher: FieldCipher;
  /** Where one is configured, new files go there. */
  readonly bucket: Bucket | undefined;
}

/** A file whose bytes are asked for. */
export interface KeptFile {
  readonly fileId: string;
  readonly sizeBytes: number;
  readonly store: 'DATABASE' | 'BUCKET';
}

const LENGTH_BYTES = 4;

/** Puts pieces into the bucket, one behind another, each with its length before it. */
export function putIntoBucket(bucket: Bucket, fileId: string, pieces: readonly Buffer[]): Promise<void> {
  const framed = pieces.flatMap((piece) => {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(piece.length);
    return [length, piece];
  });
  return bucket.put(keyOf(fileId), Buffer.concat(framed));
}

/** Writes pieces into the database. */
export async function putIntoDatabase(
  transaction: Statements,
  fileId: string,
  pieces: readonly Buffer[],
): Promise<void> {
  for (const [position, bytes] of pieces.entries()) {
    await transaction.insert(attachmentPiece, { fileId, received: false, position, bytes });
  }
}

/** Takes a file out of the bucket; twice is as once. */
export function removeFromBucket(bucket: Bucket, fileId: string): Promise<void> {
  return bucket.remove(keyOf(fileId));
}

/** The bytes of a file, piece by piece; throws where one is missing or was changed. */
export async function* contentOf(
  { database, bucket }: Pick<Storage, 'database' | 'bucket'>,
  scope: Scope,
  { fileId, sizeBytes, store }: KeptFile,
  own: FieldCipher,
): AsyncGenerator<Buffer> {
  const count = countOfPieces(sizeBytes);
  const framed = store === 'BUCKET' ? await fromBucket(bucket, fileId) : undefined;
  for (let position = 0; position < count; position++) {
    const bytes = framed ? framed[position] : await pieceAt(database, scope, fileId, position);
    if (!bytes) throw new Error('A piece of an attachment is missing');
    yield openedPiece(own, fileId, { position, count, bytes });
  }
}

async function fromBucket(bucket: Bucket | undefined, fileId: string): Promise<Buffer[]> {
  const framed = await bucket?.get(keyOf(fileId));
  if (!framed) throw new Error('An attachment is not where it was put');
  const pieces: Buffer[] = [];
  for (let at = 0; at + LENGTH_BYTES <= framed.length; ) {
    const end = at + LENGTH_BYTES + framed.readUInt32BE(at);
    pieces.push(framed.subarray(at + LENGTH_BYTES, end));
    at = end;
  }
  return pieces;
}

async function pieceAt(
  database: Database,
  scope: Scope,
  fileId: string,
  position: number,
): Promise<Buffer | undefined> {
  const row = await database.read(scope, (statements) =>
    statements.findOneBy(attachmentPiece, { fileId, received: false, position }, ['bytes']),
  );
  return row?.bytes;
}

function keyOf(fileId: string): string {
  return `attachments/${fileId}`;
}
