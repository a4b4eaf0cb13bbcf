import { type Caller, canActFor } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import { type Database, type RequestContext, systemScope } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { refusal } from '../domain/refusals';
import {
  type AnnouncementRow,
  announcementById,
  announceNext,
  openAnnouncement,
} from '../persistence/announcements';
import { registerAnnounced } from './register-announced';

// 25 events of 200 households; little enough to be told within a second, and to be told again after a stop.
const BATCH = 5_000;

/** Tells all departments of the register once more, e.g. for one that was added; `enqueue` starts the work. */
export async function announceRegister(
  context: RequestContext,
  requested: KeyedInput & { division?: string | null },
  enqueue: (announcementId: string) => Promise<void>,
): Promise<{ announcement: AnnouncementRow } | UserErrorValue> {
  const announcement = await recordOnce<AnnouncementRow, string>(
    context,
    { act: 'announceRegister', input: requested, may: administers },
    async (transaction, { account, actingFor }) => {
      const place = requested.division ?? actingFor;
      if (!/^\d*$/.test(place) || !place.startsWith(actingFor)) return OUTSIDE;
      const opened = { divisionCode: place, requestedBy: account };
      const answer = await openAnnouncement(transaction, opened);
      return { answer, reference: answer.id };
    },
    announcementById,
  );
  if ('__typename' in announcement) return announcement;
  if (announcement.finishedAt === null) await enqueue(announcement.id);
  return { announcement };
}

function administers(caller: Caller): UserErrorValue | undefined {
  return canActFor(caller, 'administer') ? undefined : NOT_PERMITTED;
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
      announceNext(transaction, announcementId, BATCH, registerAnnounced.tell),
    );
    afterBatch();
  }
}

const NOT_PERMITTED = notPermitted({
  zh: '只有管理员可以重新下发农户登记。',
  en: 'Only an administrator may announce the register again.',
});
const OUTSIDE = refused(refusal('division', 'CODE_OUTSIDE_PARENT'));
