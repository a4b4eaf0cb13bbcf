import { PLANNED_DAYS } from '@dixian/calendar';
import type { Act } from '@dixian/recording';
import type { ReportedMeasure } from '../domain/reported-measure';

/** The texts and days of measures as they were entered, by input field, for the check that every act goes through. */
export function enteredMeasures(
  measures: readonly ReportedMeasure[],
  fieldOf = (index: number) => `measures.${index}`,
): Required<Pick<Act, 'texts' | 'days'>> {
  const named = measures.map((measure, index) => ({ measure, field: fieldOf(index) }));
  const texts = named.flatMap(({ field, measure: { name, responsibleUnit, content } }) =>
    Object.entries({ name, responsibleUnit, content }).map(([own, text]) => [`${field}.${own}`, text]),
  );
  const days = named.flatMap(({ field, measure: { plannedFrom, plannedUntil } }) =>
    Object.entries({ plannedFrom, plannedUntil }).map(([own, day]) => [
      `${field}.${own}`,
      { day, bounds: PLANNED_DAYS },
    ]),
  );
  return { texts: Object.fromEntries(texts), days: Object.fromEntries(days) };
}
