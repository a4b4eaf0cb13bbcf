import { divisionBounds, type RowOf, type Statements } from '@dixian/service';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { registerAnnouncement } from './tables';

const SHOWN = ['id', 'divisionCode', 'announced', 'finishedAt'] as const;

/** The register, or a part of it, being told to the departments again. */
export type AnnouncementRow = RowOf<typeof registerAnnouncement, (typeof SHOWN)[number]>;

type HeldAnnouncement = RowOf<typeof registerAnnouncement, (typeof HELD)[number]>;
const HELD = ['divisionCode', 'announcedTo', 'finishedAt'] as const;

/** Opens an announcement. */
export function openAnnouncement(
  transaction: Statements,
  opened: { divisionCode: string; requestedBy: string },
): Promise<AnnouncementRow> {
  return transaction.insert(registerAnnouncement, opened, SHOWN);
}

/** How far an announcement has come. */
export function announcementById(reader: Statements, id: string): Promise<AnnouncementRow | undefined> {
  return reader.findOneBy(registerAnnouncement, { id }, SHOWN);
}

/**
 * Tells of the next households after those told so far, each with the version it has, and writes down how far it came,
 * in one transaction. A department that knows that version leaves it. True while there may be more.
 */
export async function announceNext(
  transaction: Statements,
  announcementId: string,
  batch: number,
  alsoTell: (transaction: Statements, ids: readonly string[]) => Promise<void>,
): Promise<boolean> {
  const [held] = await transaction.query<HeldAnnouncement>(
    `SELECT ${registerAnnouncement.select(HELD)} FROM register_announcement WHERE id = $1 FOR UPDATE`,
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
  if (ids.length > 0) {
    await announceHouseholds(
      transaction,
      { changed: 'SELECT NULL::uuid', registered: 'SELECT unnest($1::uuid[])' },
      [ids],
    );
    await alsoTell(transaction, ids);
  }
  await transaction.query(
    `UPDATE register_announcement SET announced = announced + $2, announced_to = coalesce($3::uuid, announced_to),
       finished_at = CASE WHEN $4::boolean THEN service_now() END
     WHERE id = $1`,
    [announcementId, ids.length, ids.at(-1) ?? null, ids.length < batch],
  );
  return ids.length === batch;
}
