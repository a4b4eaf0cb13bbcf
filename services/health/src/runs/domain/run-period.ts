import { addDays, type PlainDate, plainDate } from '@dixian/calendar';

/** The days whose bills a run counts, both included. */
export interface RunPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const FIRST_DAY = plainDate('2021-01-01');

/**
 * From the day after the last cut-off to this one. The first run of a county goes back to the day after 20 December of the year
 * before, and never before 2021.
 */
export function runPeriod(
  year: number,
  { cutOff, lastCutOff }: { readonly cutOff: PlainDate; readonly lastCutOff: PlainDate | null },
): RunPeriod {
  const before = addDays(lastCutOff ?? plainDate(`${year - 1}-12-20`), 1);
  const isBeforeAll = before < FIRST_DAY;
  return { from: isBeforeAll ? FIRST_DAY : before, to: cutOff };
}

/** The day that a run counts to: its own inside the window, the last of the window for one made later. */
export function cutOffOf(madeOn: PlainDate, window: { readonly to: PlainDate }): PlainDate {
  return madeOn > window.to ? window.to : madeOn;
}
