import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { type Act, recordOnce } from './record-once';

/**
 * Takes the key of a bulk act for its whole input, before its items are recorded one by one (`item` of an act): the
 * same key with other items or other words is KeyInUse as a whole, and a call that broke off is sent again as it was.
 */
export async function takeBulkKey(
  context: RequestContext,
  act: Omit<Act, 'item'>,
): Promise<UserErrorValue | undefined> {
  const outcome = await recordOnce<{ taken: true }, string>(
    context,
    act,
    async () => ({ answer: TAKEN, reference: act.act }),
    async () => TAKEN,
  );
  return 'taken' in outcome ? undefined : outcome;
}

const TAKEN = { taken: true } as const;
