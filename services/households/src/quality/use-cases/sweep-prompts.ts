import type { Clock, PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { type Database, type Logger, systemScope } from '@dixian/service';
import { followedHouseholds, holdSweep, saveSweep } from '../persistence/quality-sweeps';
import { refreshPromptsOf } from './refresh-prompts';

const BATCH = 500;

/**
 * Makes the ANSWER_PROMPT tasks of all households with a case or monitoring true as of a day, a batch a transaction. Cut
 * short it goes on where it stopped; a day that is done is not looked at again. Gives how many households it looked at.
 */
export async function sweepPrompts(
  db: Database,
  policies: PolicySet,
  sweptFor: PlainDate,
  { clock, log, batch = BATCH }: { clock: Clock; log: Logger; batch?: number },
): Promise<number> {
  let looked = 0;
  for (;;) {
    const households = await db.write(systemScope, async (transaction) => {
      const { after, finished } = await holdSweep(transaction, sweptFor);
      if (finished) return 0;
      const ids = await followedHouseholds(transaction, after, sweptFor, batch);
      if (ids.length > 0) await refreshPromptsOf(transaction, policies, ids, sweptFor);
      await saveSweep(transaction, sweptFor, {
        last: ids.at(-1) ?? null,
        households: ids.length,
        now: clock.now(),
      });
      return ids.length;
    });
    if (households === 0) break;
    looked += households;
  }
  log.info({ sweptFor, households: looked }, 'data-quality prompts looked at');
  return looked;
}
