import { type Database, type Statements, systemScope } from '@dixian/service';

const UNDER_WAY = `EXISTS (SELECT FROM import_run r WHERE r.upload_id = u.id AND r.state IN ('QUEUED', 'RUNNING'))`;

/**
 * Removes the bytes of an upload of which no import is under way any more; call it after the state of the run that ends
 * is written. The row stays, so that the key of an import still stands for its file.
 */
export async function settleUpload(transaction: Statements, uploadId: string): Promise<void> {
  await transaction.query('SELECT FROM import_upload WHERE id = $1 FOR UPDATE', [uploadId]);
  const settled = await transaction.query(
    `UPDATE import_upload u SET state = 'SETTLED' WHERE id = $1 AND NOT ${UNDER_WAY} RETURNING 1`,
    [uploadId],
  );
  if (settled.length > 0) {
    await transaction.query('DELETE FROM import_upload_chunk WHERE upload_id = $1', [uploadId]);
  }
}

/** Holds an upload that an import is about to begin of; false where its bytes are gone, or not all there. */
export async function holdUpload(transaction: Statements, uploadId: string): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT FROM import_upload WHERE id = $1 AND state = 'STORED' FOR SHARE`,
    [uploadId],
  );
  return rows.length > 0;
}

/** How long uploads are kept: whole ones that nobody loads, and ones that broke off with their process. */
export interface UploadAges {
  readonly unusedHours: number;
  readonly receivingSeconds: number;
}

/** Removes uploads that nobody loaded in time, and what broken ones left behind; gives how many. */
export function removeUploads(database: Database, ages: UploadAges): Promise<number> {
  return database.write(systemScope, async (transaction) => {
    const old = await transaction.query<{ id: string }>(
      `SELECT u.id FROM import_upload u
       WHERE u.state <> 'SETTLED' AND NOT ${UNDER_WAY} AND u.uploaded_at < service_now() - CASE u.state
         WHEN 'RECEIVING' THEN make_interval(secs => $2) ELSE make_interval(hours => $1) END
       ORDER BY u.id LIMIT 100 FOR UPDATE SKIP LOCKED`,
      [ages.unusedHours, ages.receivingSeconds],
    );
    for (const { id } of old) await settleUpload(transaction, id);
    return old.length;
  });
}
