import { createHash } from 'node:crypto';
import type { Scope } from '@dixian/service';
import { cleaned, type Taken } from '../content/cleaned';
import type { AttachmentSettings } from '../settings';
import { newContentKey, openContentKey, partName, sealedPieces } from '../storing/sealed-content';
import { putIntoBucket, putIntoDatabase, type Storage } from '../storing/stored-content';
import { attachment } from '../tables';
import { refused } from './refusals';
import { openAttachment, type Received, receivedAttachment } from './sent-attachments';

/** How large the parts of a file are, but for its last. */
export const PART_BYTES = 512 * 1024;

/** Who sends a file, and from where. */
export interface Sender {
  readonly account: string;
  readonly scope: Scope;
}

/** Begins a file of that many bytes; gives its id. */
export function beginAttachment(
  { database, cipher }: Storage,
  limits: Pick<AttachmentSettings, 'ATTACHMENT_BYTES' | 'ATTACHMENT_BYTES_PER_ACCOUNT'>,
  { account, scope }: Sender,
  file: { readonly fileName: string; readonly bytes: number },
): Promise<string> {
  if (!Number.isSafeInteger(file.bytes) || file.bytes < 1) throw refused('PART_WRONG');
  if (file.bytes > limits.ATTACHMENT_BYTES) throw refused('ATTACHMENT_TOO_LARGE');
  return database.write(scope, async (transaction) => {
    const [open] = await transaction.query<{ bytes: string }>(
      `SELECT coalesce(sum(size_bytes), 0)::text AS bytes FROM attachment
       WHERE uploaded_by = $1 AND state IN ('RECEIVING', 'READY')`,
      [account],
    );
    if (Number(open?.bytes) + file.bytes > limits.ATTACHMENT_BYTES_PER_ACCOUNT)
      throw refused('ATTACHMENT_QUOTA');
    const row = { fileName: file.fileName, sizeBytes: file.bytes, uploadedBy: account };
    const where = { divisionCode: scope.division };
    const { id, fileId } = await transaction.insert(attachment, { ...row, ...where }, ['id', 'fileId']);
    await transaction.update(attachment, { id }, { contentKey: newContentKey(cipher, fileId).kept });
    return id;
  });
}

/** Keeps a part of a file that is being received, sealed; the same part again takes its place. */
export async function keepPart(
  { database, cipher }: Storage,
  sender: Sender,
  id: string,
  { position, bytes }: { readonly position: number; readonly bytes: Buffer },
): Promise<void> {
  await database.write(sender.scope, async (transaction) => {
    const { fileId, sizeBytes, key } = await openAttachment(transaction, sender.account, id, 'FOR SHARE');
    const expected = Math.min(PART_BYTES, sizeBytes - position * PART_BYTES);
    if (!Number.isSafeInteger(position) || position < 0 || bytes.length !== expected)
      throw refused('PART_WRONG');
    const sealed = openContentKey(cipher, fileId, key).seal(bytes, partName(fileId, position));
    await transaction.query(
      `INSERT INTO attachment_piece (file_id, received, position, bytes) VALUES ($1, true, $2, $3)
       ON CONFLICT (file_id, received, position) DO UPDATE SET bytes = excluded.bytes`,
      [fileId, position, sealed],
    );
  });
}

/** How a file is ended: the hash that its sender knows, and what the service takes. */
export interface Ending {
  readonly sha256?: string | undefined;
  readonly taken?: Taken | undefined;
}

/**
 * Ends a file whose parts are all there: it is looked at, stripped, hashed and kept. Twice gives the same. Who is killed
 * meanwhile leaves a file that is still being received, for the job that takes such away.
 */
export async function completeAttachment(
  storage: Storage,
  sender: Sender,
  id: string,
  { sha256: sentSha256, taken }: Ending = {},
): Promise<Received> {
  const { database, cipher, bucket } = storage;
  const done = await database.read(sender.scope, (statements) =>
    receivedAttachment(statements, sender.account, id),
  );
  if (done) return done;
  const { fileId, key, parts } = await database.read(sender.scope, async (statements) => {
    const held = await openAttachment(statements, sender.account, id, '');
    const rows = await statements.query<{ position: number; bytes: Buffer }>(
      'SELECT position, bytes FROM attachment_piece WHERE file_id = $1 AND received ORDER BY position',
      [held.fileId],
    );
    if (rows.length < Math.ceil(held.sizeBytes / PART_BYTES)) throw refused('PARTS_MISSING');
    return { ...held, parts: rows };
  });
  const own = openContentKey(cipher, fileId, key);
  const sent = Buffer.concat(parts.map(({ position, bytes }) => own.open(bytes, partName(fileId, position))));
  if (sentSha256 !== undefined && hashOf(sent).toString('hex') !== sentSha256.toLowerCase()) {
    throw refused('HASH_DIFFERS');
  }
  const { mediaType, content } = cleaned(sent, taken);
  const pieces = sealedPieces(own, fileId, content);
  // No connection is held while the store is waited for.
  if (bucket) await putIntoBucket(bucket, fileId, pieces);
  return database.write(sender.scope, async (transaction) => {
    const before = await receivedAttachment(transaction, sender.account, id);
    if (before) return before;
    await openAttachment(transaction, sender.account, id, 'FOR UPDATE');
    if (!bucket) await putIntoDatabase(transaction, fileId, pieces);
    await transaction.query('DELETE FROM attachment_piece WHERE file_id = $1 AND received', [fileId]);
    const kept = { state: 'READY', mediaType, sizeBytes: content.length, sha256: hashOf(content) } as const;
    await transaction.update(attachment, { id }, { ...kept, store: bucket ? 'BUCKET' : 'DATABASE' });
    const received = await receivedAttachment(transaction, sender.account, id);
    if (!received) throw new Error('An attachment is gone while it is kept');
    return received;
  });
}

/** The parts that are still missing of a file that is being received. */
export function missingParts({ database }: Storage, sender: Sender, id: string): Promise<number[]> {
  return database.read(sender.scope, async (statements) => {
    const { fileId, sizeBytes } = await openAttachment(statements, sender.account, id, '');
    const rows = await statements.query<{ position: number }>(
      `SELECT wanted.at AS position FROM generate_series(0, $2::int - 1) AS wanted (at)
       WHERE NOT EXISTS (SELECT FROM attachment_piece p
         WHERE p.file_id = $1 AND p.received AND p.position = wanted.at) ORDER BY wanted.at`,
      [fileId, Math.ceil(sizeBytes / PART_BYTES)],
    );
    return rows.map(({ position }) => position);
  });
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
