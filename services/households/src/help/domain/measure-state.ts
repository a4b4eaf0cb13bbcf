import type { PlainDate } from '@dixian/calendar';
import type { MeasureFamily } from './measure-families';

/** What of a planned measure decides which deliveries are its own. */
export interface PlannedMeasure {
  readonly id: string;
  readonly family: MeasureFamily;
  readonly name: string;
  readonly personId: string | null;
  readonly plannedFrom: PlainDate;
  readonly plannedUntil: PlainDate;
}

/** A delivery as a department, or the place itself, reported it. */
export interface Delivery {
  readonly family: MeasureFamily;
  readonly name: string;
  readonly personId: string | null;
  readonly deliveredOn: PlainDate;
}

export type MeasureState = 'PLANNED' | 'RUNNING' | 'DELIVERED' | 'OVERDUE';

/**
 * The first delivery of a measure: of its family, on or after its first day, to its person where it names one. Where
 * measures of the household's plan carry the delivery's name, it is theirs alone.
 */
export function firstDelivery<Told extends Delivery>(
  measure: PlannedMeasure,
  planned: readonly PlannedMeasure[],
  deliveries: readonly Told[],
): Told | undefined {
  return deliveries
    .filter((delivery) => fits(measure, delivery))
    .filter(({ name, ...delivery }) => {
      const namesakes = planned.filter((one) => one.name === name && fits(one, { name, ...delivery }));
      return namesakes.length === 0 || namesakes.some(({ id }) => id === measure.id);
    })
    .toSorted((a, b) => (a.deliveredOn < b.deliveredOn ? -1 : a.deliveredOn > b.deliveredOn ? 1 : 0))[0];
}

function fits({ family, personId, plannedFrom }: PlannedMeasure, delivery: Delivery): boolean {
  return (
    family === delivery.family &&
    delivery.deliveredOn >= plannedFrom &&
    (personId === null || personId === delivery.personId)
  );
}

/** How a measure stands on a day: delivered, before or within its time, or past it. */
export function measureState(
  { plannedFrom, plannedUntil }: PlannedMeasure,
  deliveredOn: PlainDate | undefined,
  asOf: PlainDate,
): MeasureState {
  if (deliveredOn !== undefined && deliveredOn <= asOf) return 'DELIVERED';
  if (asOf < plannedFrom) return 'PLANNED';
  return asOf <= plannedUntil ? 'RUNNING' : 'OVERDUE';
}
