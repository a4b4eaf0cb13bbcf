import { addDays, type Clock, type PlainDate } from '@dixian/calendar';
import { endings, type PolicySet } from '@dixian/policy';
import { type Database, systemScope } from '@dixian/service';
import { keepSuccessions, type Succession } from '../persistence/successions';

/** How long before its last day a document that nothing follows becomes a duty: from 1 November for one that ends with the year. */
const DAYS_BEFORE = 60;

/**
 * Opens a duty for each document that ends soon with something that nothing follows, meets it where that is followed, and stops it
 * where the document is gone or ends on another day. A document that had ended before it was watched is none.
 */
export async function watchEndings(db: Database, policies: PolicySet, clock: Clock): Promise<void> {
  const [today, now] = [clock.today(), clock.now()];
  const found = endings(policies).map(
    ({ document, on, unfollowed }): Succession => ({
      documentId: document.id,
      divisionCode: document.place.code,
      endsOn: on,
      opensOn: opening(on),
      clauseIds: unfollowed,
      begins: unfollowed.length > 0 && opening(on) <= today && today <= on,
    }),
  );
  await db.write(systemScope, (transaction) => keepSuccessions(transaction, found, { today, now }));
}

function opening(last: PlainDate): PlainDate {
  return addDays(last, -DAYS_BEFORE);
}
