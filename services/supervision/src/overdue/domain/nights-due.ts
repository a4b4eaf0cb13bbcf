import { addDays, type PlainDate } from '@dixian/calendar';

// What fell due longer ago is found by the first night that is made up; a quarter of nights is enough to tell it in order.
const MOST = 92;

/** The nights that a sweep of a day has to judge, in order: those that nobody judged since the last one, and the day's own. */
export function nightsDue(last: PlainDate | undefined, day: PlainDate): PlainDate[] {
  if (last !== undefined && last >= day) return [];
  const first = last === undefined ? day : addDays(last, 1);
  const nights: PlainDate[] = [];
  for (let night = day; night >= first && nights.length < MOST; night = addDays(night, -1))
    nights.unshift(night);
  return nights;
}
