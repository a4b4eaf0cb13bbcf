import calendars from '../test-data/official-calendars.json';

const DAY_MS = 86_400_000;
const off = new Set<string>();
const worked = new Set<string>();

for (const { holidays, worked: workedWeekendDays } of calendars.years) {
  for (const { from, to } of holidays) for (const day of daysFrom(from, to)) off.add(day);
  for (const day of workedWeekendDays) worked.add(day);
}

/** Every day from one date to another, both counted, by JavaScript's own UTC calendar: independent of the package. */
export function* daysFrom(from: string, to: string): Generator<string> {
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY_MS) {
    yield new Date(time).toISOString().slice(0, 10);
  }
}

/** What the notices of the State Council say about a day of 2018 to 2026. */
export function isWorkedByNotice(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return worked.has(day) || (weekday >= 1 && weekday <= 5 && !off.has(day));
}

export const officialYears = calendars.years.map(({ year, workingDays }) => ({ year, workingDays }));
