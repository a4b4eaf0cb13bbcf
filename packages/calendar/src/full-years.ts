import { type PlainDate, readDay } from './plain-date';

/**
 * Age in full years (周岁) of someone born on `birth`, as of `on`; the birthday itself counts: 60 on the 60th
 * birthday, not the day before. Negative before the birth.
 */
export function fullYears(birth: PlainDate, on: PlainDate): number {
  const from = readDay(birth);
  const to = readDay(on);
  // Born on 29 February: a common year has no birthday, and the year of life is full only when 28 February is over.
  const reached = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (reached ? 0 : 1);
}
