import type { Statements } from '@dixian/service';
import type { MediaType } from '../content/cleaned';
import { refused } from './refusals';

/** A file as it was received and is kept. */
export interface Received {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
  readonly sha256: string;
}

interface Open {
  readonly fileId: string;
  readonly sizeBytes: number;
  readonly key: Buffer;
}

/** A file that the account is sending; throws where there is none. */
export async function openAttachment(
  statements: Statements,
  account: string,
  id: string,
  lock: '' | 'FOR SHARE' | 'FOR UPDATE',
): Promise<Open> {
  const [row] = await statements.query<Omit<Open, 'key'> & { key: Buffer | null }>(
    `SELECT file_id AS "fileId", size_bytes AS "sizeBytes", content_key AS key FROM attachment
     WHERE id = $1 AND uploaded_by = $2 AND state = 'RECEIVING' ${lock}`,
    [id, account],
  );
  if (!row?.key) throw refused('ATTACHMENT_UNKNOWN');
  return { ...row, key: row.key };
}

/** A file that the account sent whole, and that hangs on nothing yet; undefined where there is none. */
export async function receivedAttachment(
  statements: Statements,
  account: string,
  id: string,
): Promise<Received | undefined> {
  const [row] = await statements.query<Received>(
    `SELECT id, file_name AS "fileName", media_type AS "mediaType", size_bytes AS "sizeBytes",
       encode(sha256, 'hex') AS sha256
     FROM attachment WHERE id = $1 AND uploaded_by = $2 AND state = 'READY'`,
    [id, account],
  );
  return row;
}
