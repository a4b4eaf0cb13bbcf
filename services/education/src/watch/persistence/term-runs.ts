/** SQL of whether a term `t` runs on a day, these many days after its first or later; never where the days are not set. */
export function termRuns(day: string, afterDays: string): string {
  return `t.opens_on + (${afterDays})::int <= ${day} AND coalesce(t.closes_on >= ${day}, true)`;
}
