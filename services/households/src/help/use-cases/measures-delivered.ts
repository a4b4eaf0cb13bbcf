import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import { firstDelivery } from '../domain/measure-state';
import { deliveriesOfHouseholds } from '../persistence/deliveries-of-households';
import { closeMeasureTasks, reopenMeasureTasks } from '../persistence/measure-tasks';
import { type MeasureRow, standingMeasures } from '../persistence/measures';

const householdOf = ({ householdId }: { householdId: string }) => householdId;

/**
 * Closes the tasks of planned measures of these households that have been delivered by now, each on the day of its first
 * delivery; three statements however many there are.
 */
export async function measuresDelivered(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<void> {
  const measures = await standingMeasures(transaction, householdIds);
  if (measures.length === 0) return;
  await closeMeasureTasks(transaction, await deliveredAmong(transaction, measures));
}

/** Opens the tasks of planned measures of these households again whose delivery was taken back. */
export async function measuresOwedAgain(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<void> {
  if (householdIds.length === 0) return;
  const measures = await standingMeasures(transaction, householdIds);
  const delivered = new Set((await deliveredAmong(transaction, measures)).map(({ id }) => id));
  const owed = measures.filter(({ id }) => !delivered.has(id));
  await reopenMeasureTasks(
    transaction,
    owed.map(({ id }) => id),
  );
}

/** Of the standing measures of some households those that are delivered, with the day. */
export async function deliveredAmong(
  transaction: Statements,
  measures: readonly MeasureRow[],
): Promise<{ id: string; deliveredOn: PlainDate }[]> {
  const planned = grouped(measures, householdOf);
  const reported = await deliveriesOfHouseholds(transaction, [...planned.keys()]);
  const deliveries = grouped(reported, householdOf);
  return measures.flatMap((measure) => {
    const { id, householdId } = measure;
    const own = deliveries.get(householdId) ?? [];
    const first = firstDelivery(measure, planned.get(householdId) ?? [], own);
    return first ? { id, deliveredOn: first.deliveredOn } : [];
  });
}
