/** The last day on which a post runs, by agreement, by what was said of it, and by the law; null where no end is agreed. */
export function runsUntil(alias: string): string {
  const of = (column: string) => `${alias}.${column}`;
  return `CASE WHEN ${of('changed_as')} = 'ENDED' THEN ${of('changed_to')} WHEN ${of('ends_on')} IS NULL THEN NULL
    WHEN ${of('changed_as')} = 'NOT_WANTED' THEN ${of('ends_on')}
    ELSE greatest(${of('ends_on')}, ${of('changed_to')}, ${of('extended_until')}) END`;
}

/** The same for comparing and sorting: a post without an end comes after all that have one. */
export const LAST_DAY_OF_RUN = `coalesce(${runsUntil('public_welfare_post')}, date 'infinity')`;
