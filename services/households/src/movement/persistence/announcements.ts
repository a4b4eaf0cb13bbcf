import { divisionBounds, type Statements } from '@dixian/service';
import { announceHouseholds } from '../../register/persistence/announce-households';

/** The register, or a part of it, being told to the departments again. */
export interface AnnouncementRow {
  id: string;
  divisionCode: string;
  announced: number;
  finishedAt: Date | null;
}

const COLUMNS = `id, division_code AS "divisionCode", announced, finished_at AS "finishedAt"`;

/** The announcement under this key of this account; opened where there is none. */
export async function announcementByKey(
  transaction: Statements,
  { division, account, key }: { division: string; account: string; key: string },
): Promise<AnnouncementRow> {
  await transaction.query(
    `INSERT INTO register_announcement (division_code, requested_by, idempotency_key) VALUES ($1, $2, $3)
     ON CONFLICT (requested_by, idempotency_key) DO NOTHING`,
    [division, account, key],
  );
  const [row] = await transaction.query<AnnouncementRow>(
    `SELECT ${COLUMNS} FROM register_announcement WHERE requested_by = $1 AND idempotency_key = $2`,
    [account, key],
  );
  if (!row) throw new Error('register_announcement gave no row');
  return row;
}

/**
 * Tells of the next households after those told so far, each with the version it has, and writes down how far it came,
 * in one transaction. A department that knows that version leaves it. True while there may be more.
 */
export async function announceNext(
  transaction: Statements,
  announcementId: string,
  batch: number,
): Promise<boolean> {
  const [held] = await transaction.query<AnnouncementRow & { announcedTo: string | null }>(
    `SELECT ${COLUMNS}, announced_to AS "announcedTo" FROM register_announcement WHERE id = $1 FOR UPDATE`,
    [announcementId],
  );
  if (!held || held.finishedAt !== null) return false;
  const { from, to } = divisionBounds(held.divisionCode);
  const next = await transaction.query<{ id: string }>(
    `SELECT id FROM household WHERE division_code >= $1 AND division_code < $2 AND ($3::uuid IS NULL OR id > $3::uuid)
     ORDER BY id LIMIT $4`,
    [from, to, held.announcedTo, batch],
  );
  const ids = next.map(({ id }) => id);
  if (ids.length > 0)
    await announceHouseholds(
      transaction,
      { changed: 'SELECT NULL::uuid', registered: 'SELECT unnest($1::uuid[])' },
      [ids],
    );
  await transaction.query(
    `UPDATE register_announcement SET announced = announced + $2, announced_to = coalesce($3::uuid, announced_to),
       finished_at = CASE WHEN $4::boolean THEN now() END
     WHERE id = $1`,
    [announcementId, ids.length, ids.at(-1) ?? null, ids.length < batch],
  );
  return ids.length === batch;
}
