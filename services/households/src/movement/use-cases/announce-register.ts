import { canActFor } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Database, type RequestContext, systemScope } from '@dixian/service';
import { refuseKey } from '../../ground/domain/free-text';
import { refused } from '../../ground/use-cases/refused';
import { refusal } from '../domain/refusals';
import { type AnnouncementRow, announcementByKey, announceNext } from '../persistence/announcements';

// 25 events of 200 households; little enough to be told within a second, and to be told again after a stop.
const BATCH = 5_000;

/** Tells all departments of the register once more, e.g. for one that was added; `enqueue` starts the work. */
export async function announceRegister(
  context: RequestContext,
  { division, idempotencyKey }: { division?: string | null; idempotencyKey: string },
  enqueue: (announcementId: string) => Promise<void>,
): Promise<{ announcement: AnnouncementRow } | UserErrorValue> {
  const { caller, db, scope } = context;
  if (!canActFor(caller, 'administer')) return NOT_PERMITTED;
  const wrong = refuseKey(idempotencyKey);
  if (wrong) return refused(wrong);
  const place = division ?? caller.division;
  if (!/^\d*$/.test(place) || !place.startsWith(caller.division))
    return refused(refusal('division', 'CODE_OUTSIDE_PARENT'));
  const by = { division: place, account: caller.id, key: idempotencyKey };
  const announcement = await db.write(scope, (transaction) => announcementByKey(transaction, by));
  if (announcement.finishedAt === null) await enqueue(announcement.id);
  return { announcement };
}

/** Carries an announcement on from where it came to, batch by batch, to its end. */
export async function carryOnAnnouncement(
  database: Database,
  announcementId: string,
  afterBatch: () => void,
): Promise<void> {
  let more = true;
  while (more) {
    more = await database.write(systemScope, (transaction) =>
      announceNext(transaction, announcementId, BATCH),
    );
    afterBatch();
  }
}

const NOT_PERMITTED = notPermitted({
  zh: '只有管理员可以重新下发农户登记。',
  en: 'Only an administrator may announce the register again.',
});
