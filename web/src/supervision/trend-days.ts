/** The days of a trend: the ends of the five months before, then the day itself. */
export function trendDays(day: string): readonly string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  // Day 0 of a month is the last one of the month before.
  const ends = [4, 3, 2, 1, 0].map((back) => new Date(Date.UTC(year, month - 1 - back, 0)));
  return [...ends.map((end) => end.toISOString().slice(0, 10)), day];
}
