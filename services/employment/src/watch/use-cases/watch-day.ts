import { type PlainDate, yearOf } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import { type Database, systemScope } from '@dixian/service';
import { followFiles } from '../../files/use-cases/follow-files';
import { placesOfRule } from '../../ground/domain/places-of-rule';
import { tasks } from '../../ground/tasks';
import { followWork } from '../../work/use-cases/follow-work';
import { weakened, weakenedNoMore } from '../persistence/weakened';
import { screen } from './screen';

/** What the calendar brings about: who lost work by a day alone, whose support weakens, and what the data finds. */
export async function watchDay(db: Database, { policies }: Law, day: PlainDate): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    const townships = await transaction.query<{ code: string }>(
      'SELECT DISTINCT left(division_code, 9) AS code FROM registered_household ORDER BY 1',
    );
    await followWork(transaction, policies, day);
    await followFiles(transaction, policies, day);
    await screen(
      transaction,
      policies,
      day,
      townships.map(({ code }) => code),
    );
    // The year's support is paid until its end: in December it is compared, and no day before.
    const year = yearOf(day);
    const places = placesOfRule(policies, 'support-not-weakened', day);
    if (places.length === 0 || day < `${year}-12-01`) return;
    await tasks.openFrom(transaction, 'EXPLAIN_WEAKENED_SUPPORT', weakened(places, year, day));
    await tasks.closeFrom(transaction, 'EXPLAIN_WEAKENED_SUPPORT', weakenedNoMore(places, year, day));
  });
}
