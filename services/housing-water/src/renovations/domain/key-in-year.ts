import { type PlainDate, plainDate } from '@dixian/calendar';
import { type Episode, keyHousehold, type PolicySet } from '@dixian/policy';

/** Whether a household is a key household (重点帮扶对象) in a year, as far as is known by a day. */
export function isKeyInYear(
  policies: PolicySet,
  division: string,
  episodes: readonly Episode[],
  year: number,
  today: PlainDate,
): boolean {
  const yearEnd = plainDate(`${year}-12-31`);
  const days = [today, yearEnd].toSorted();
  const on = days[0] ?? yearEnd;
  return keyHousehold(policies, { division, on, episodes }).outcome === 'GRANTED';
}
