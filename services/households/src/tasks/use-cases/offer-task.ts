import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import type { OfferRow } from '../../movement/persistence/offers';
import { closeTasks, openTasks } from '../persistence/tasks';

/** An offer waits for the county of arrival, which would not know of it otherwise; the household is still elsewhere. */
export async function openOfferTask(
  transaction: Statements,
  { id: subjectId, toCode: divisionCode, occurredOn: openedOn }: OfferRow,
): Promise<void> {
  const about = { kind: 'ACCEPT_MOVE' as const, householdId: null, subjectId, step: '', divisionCode };
  await inWholeCountry(transaction, () =>
    openTasks(transaction, [{ ...about, level: 'county', openedOn, dueOn: null, clauseIds: [] }]),
  );
}

/** An offer was accepted, declined or withdrawn; whoever does it may not see where the task lies. */
export async function closeOfferTask(
  transaction: Statements,
  { id: subjectId }: OfferRow,
  on: PlainDate,
): Promise<void> {
  await inWholeCountry(transaction, () => closeTasks(transaction, { kind: 'ACCEPT_MOVE', subjectId }, on));
}
