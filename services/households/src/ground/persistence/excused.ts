/**
 * SQL of whether the duty behind a row stands on a day, so that the row can be due; never null. The rule of `excusedOn`, over
 * the columns `waived_on`, `paused_from` and `paused_until`.
 */
export function standsOn(day: string, row?: string): string {
  const of = (column: string) => `coalesce(${row ? `${row}.` : ''}${column}, 'infinity')`;
  return `(${of('waived_on')} > ${day} AND (${of('paused_from')} > ${day} OR ${of('paused_until')} <= ${day}))`;
}

/** SQL of whether a row is late at the end of a day; never null. The rule of `isLateOn`, over `due_on` and `late_days`. */
export function isLateOn(day: string, row?: string): string {
  const of = (column: string) => `${row ? `${row}.` : ''}${column}`;
  return `CASE WHEN ${of('late_days')} IS NULL THEN coalesce(${of('due_on')} < ${day}, false)
    ELSE ${of('late_days')}::datemultirange @> ${day} END`;
}
