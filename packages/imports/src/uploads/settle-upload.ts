import { type Database, type Statements, systemScope } from '@dixian/service';

const UNDER_WAY = `EXISTS (SELECT FROM import_run r
  WHERE r.upload_id = u.id AND r.state IN ('QUEUED', 'RUNNING', 'WITHDRAWING'))`;
// What a later end of another run of it must not take away.
const NEEDED = `(u.state = 'LOADED' AND EXISTS (SELECT FROM import_run r
  WHERE r.upload_id = u.id AND r.state = 'COMPLETED' AND NOT r.dry_run) AND u.kept_until > service_now())`;

/**
 * Removes the bytes of an upload of which no import is under way any more and none can be taken back; call it after the
 * state of the run that ends is written. The row stays, so that the key of an import still stands for its file.
 */
export async function settleUpload(transaction: Statements, uploadId: string): Promise<void> {
  await transaction.query('SELECT FROM import_upload WHERE id = $1 FOR UPDATE', [uploadId]);
  const settled = await transaction.query(
    `UPDATE import_upload u SET state = 'SETTLED' WHERE id = $1 AND NOT ${UNDER_WAY} AND NOT ${NEEDED} RETURNING 1`,
    [uploadId],
  );
  if (settled.length > 0) {
    await transaction.query('DELETE FROM import_upload_chunk WHERE upload_id = $1', [uploadId]);
    // With the file goes what a run could be taken back with.
    for (const table of ['import_before', 'import_overtaken', 'import_change']) {
      await transaction.query(
        `DELETE FROM ${table} WHERE run_id IN (SELECT id FROM import_run WHERE upload_id = $1)`,
        [uploadId],
      );
    }
  }
}

/** Keeps an upload that was loaded: as long as its run can be taken back, or the file be asked for what was wrong. */
export async function keepLoadedUpload(
  transaction: Statements,
  uploadId: string,
  days: number,
): Promise<void> {
  await transaction.query(
    `UPDATE import_upload SET state = 'LOADED',
       kept_until = greatest(kept_until, service_now() + make_interval(days => $2)) WHERE id = $1`,
    [uploadId, days],
  );
}

/** Holds an upload that an import is about to begin of; false where its bytes are gone, or not all there. */
export async function holdUpload(transaction: Statements, uploadId: string): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT FROM import_upload WHERE id = $1 AND state IN ('STORED', 'LOADED') FOR SHARE`,
    [uploadId],
  );
  return rows.length > 0;
}

/** How long uploads are kept: whole ones that nobody loads, and ones that broke off with their process. */
export interface UploadAges {
  readonly unusedHours: number;
  readonly receivingSeconds: number;
}

/** Removes uploads that nobody loaded in time, loaded ones after theirs, and what broken ones left behind; gives how many. */
export function removeUploads(database: Database, ages: UploadAges): Promise<number> {
  return database.write(systemScope, async (transaction) => {
    const old = await transaction.query<{ id: string }>(
      `SELECT u.id FROM import_upload u
       WHERE u.state <> 'SETTLED' AND NOT ${UNDER_WAY} AND CASE u.state
         WHEN 'LOADED' THEN u.kept_until <= service_now()
         WHEN 'RECEIVING' THEN u.uploaded_at < service_now() - make_interval(secs => $2)
         ELSE u.uploaded_at < service_now() - make_interval(hours => $1) END
       ORDER BY u.id LIMIT 100 FOR UPDATE SKIP LOCKED`,
      [ages.unusedHours, ages.receivingSeconds],
    );
    for (const { id } of old) await settleUpload(transaction, id);
    return old.length;
  });
}
