import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';

/** The last days before a day on which somewhere a list of the long unresolved was kept, or its years were others. */
export function lastDaysOfLists({ rules, parameters }: PolicySet, before: PlainDate): PlainDate[] {
  const kept = [
    ...[...(rules.get('long-unresolved-listed')?.values() ?? [])].flat(),
    ...[...(parameters.get('long-unresolved-period')?.values() ?? [])].flat(),
  ];
  const ended = kept.flatMap(({ to }) => (to !== null && to < before ? [to] : []));
  return [...new Set(ended)].toSorted();
}
