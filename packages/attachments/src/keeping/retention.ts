import { type Database, systemScope } from '@dixian/service';
import type { AttachmentSettings } from '../settings';
import { removeFromBucket, type Storage } from '../storing/stored-content';

const AT_ONCE = 100;

/** How long files are kept. */
export type AttachmentAges = Pick<AttachmentSettings, 'ATTACHMENT_KEPT_HOURS' | 'ATTACHMENT_YEARS'>;

/**
 * Takes away what nothing took in time, and the bytes of what was taken back or is older than the years that are set; of
 * those the row stays, with its hash. Killed in the middle it goes on the next time. Gives how many files went.
 */
export async function removeAttachments(storage: Storage, ages: AttachmentAges): Promise<number> {
  const { database, bucket } = storage;
  await closeOld(database, ages);
  const files = await database.read(systemScope, (statements) =>
    statements.query<{ fileId: string }>(
      // Without a key in any row the bytes say nothing to anybody; where they are in a bucket that is not set, they wait for it.
      `SELECT file_id AS "fileId" FROM attachment a
       WHERE content_key IS NULL AND (store IS NOT NULL OR state IN ('RECEIVING', 'READY'))
         AND ($1 OR store IS DISTINCT FROM 'BUCKET')
         AND NOT EXISTS (SELECT FROM attachment o WHERE o.file_id = a.file_id AND o.content_key IS NOT NULL)
       GROUP BY file_id ORDER BY file_id LIMIT ${AT_ONCE}`,
      [bucket !== undefined],
    ),
  );
  const ids = files.map(({ fileId }) => fileId);
  if (bucket) for (const id of ids) await removeFromBucket(bucket, id);
  await database.write(systemScope, async (transaction) => {
    await transaction.query('DELETE FROM attachment_piece WHERE file_id = ANY($1::uuid[])', [ids]);
    await transaction.query(
      `DELETE FROM attachment WHERE file_id = ANY($1::uuid[]) AND state IN ('RECEIVING', 'READY')`,
      [ids],
    );
    await transaction.query('UPDATE attachment SET store = NULL WHERE file_id = ANY($1::uuid[])', [ids]);
  });
  return ids.length;
}

// From here on nobody opens them, whatever becomes of their bytes.
function closeOld(database: Database, ages: AttachmentAges): Promise<void> {
  return database.write(systemScope, async (transaction) => {
    await transaction.query(
      `UPDATE attachment SET content_key = NULL WHERE content_key IS NOT NULL
         AND state IN ('RECEIVING', 'READY') AND uploaded_at < service_now() - make_interval(hours => $1)`,
      [ages.ATTACHMENT_KEPT_HOURS],
    );
    if (ages.ATTACHMENT_YEARS === undefined) return;
    await transaction.query(
      `UPDATE attachment SET content_key = NULL WHERE content_key IS NOT NULL
         AND state = 'ATTACHED' AND attached_at < service_now() - make_interval(years => $1)`,
      [ages.ATTACHMENT_YEARS],
    );
  });
}
