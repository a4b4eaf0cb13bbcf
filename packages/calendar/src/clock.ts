import type { PlainDate } from './plain-date';
import { dateInShanghai } from './shanghai';

/** Where code outside `domain/` takes the time from; `domain/` is given dates. */
export interface Clock {
  /** The instant, for the time of recording. */
  now(): Date;
  /** The legal date in Asia/Shanghai. */
  today(): PlainDate;
}

/** The clock of the machine. */
export function systemClock(): Clock {
  return { now: () => new Date(), today: () => dateInShanghai(new Date()) };
}

/**
 * A clock for demos and tests (DIXIAN_NOW): `today` stays on that date, `now` starts at 09:00 +08:00 of it and runs on,
 * so that records keep their order.
 */
export function fixedClock(date: PlainDate): Clock {
  const anchor = Date.parse(`${date}T09:00:00+08:00`);
  const started = performance.now();
  return { now: () => new Date(anchor + (performance.now() - started)), today: () => date };
}
