import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import type { Deadline, PolicySet } from '@dixian/policy';
import { type Database, type Statements, systemScope } from '@dixian/service';
import { obligations } from '../../ground/obligations';
import { followSurveys, villagesBelow } from '../persistence/villages';

/**
 * Starts the clock of each year's survey in every village of which a document asks for one, and ends it where the village is
 * done or, since a household came, is not after all. Years of before are caught up with.
 */
export async function watchSurveys(db: Database, policies: PolicySet, day: PlainDate): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    for (const [place, limits] of policies.deadlines.get('FULL_SURVEY') ?? [])
      for (const triggeredOn of new Set(limits.flatMap((limit) => beginnings(limit, day))))
        await startSurveys(transaction, place, triggeredOn);
    await followSurveys(transaction);
    await obligations.tell(transaction);
  });
}

// The first day of each year of a limit's time that has begun.
function beginnings({ from, to }: Deadline, day: PlainDate): PlainDate[] {
  const last = to !== null && to < day ? to : day;
  if (from > last) return [];
  const years = Array.from({ length: yearOf(last) - yearOf(from) + 1 }, (_, place) => yearOf(from) + place);
  return years.map((year) => (year === yearOf(from) ? from : plainDate(`${year}-01-01`)));
}

async function startSurveys(transaction: Statements, place: string, triggeredOn: PlainDate): Promise<void> {
  const villages = await villagesBelow(transaction, place, triggeredOn);
  const surveys = villages.map(({ id, code: divisionCode }) => ({
    ...{ subject: { kind: 'PLACE', id }, cycle: String(yearOf(triggeredOn)) },
    ...{ divisionCode, triggeredOn },
  }));
  await obligations.trigger(transaction, 'FULL_SURVEY', surveys);
}
