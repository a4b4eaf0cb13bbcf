import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { placeAtHouseholds } from '../../evidence/persistence/hold-households';
import { keepSteered, steerWork } from '../persistence/steered-duties';

/** What supervision decided of duties, or dated anew, comes to the tasks and cases that meet them: none of them is late then. */
export async function followSteered(
  transaction: Statements,
  { payload }: Pick<DomainEvent<'obligation-steered'>, 'payload'>,
): Promise<void> {
  const about = payload.obligations.flatMap((duty) => {
    const { householdId } = duty;
    return householdId === null ? [] : [{ ...duty, householdId }];
  });
  const elsewhere = payload.obligations.filter(({ householdId }) => householdId === null);
  const placed = await placeAtHouseholds(transaction, about);
  const ids = await keepSteered(transaction, [...placed, ...elsewhere]);
  if (ids.length > 0) await steerWork(transaction, ids);
}
