/** The last day on which a post runs, by agreement, by what was said of it, and by the law; null where no end is agreed. */
export const RUNS_UNTIL = `CASE WHEN changed_as = 'ENDED' THEN changed_to WHEN ends_on IS NULL THEN NULL
  WHEN changed_as = 'NOT_WANTED' THEN ends_on ELSE greatest(ends_on, changed_to, extended_until) END`;

/** The same for comparing and sorting: a post without an end comes after all that have one. */
export const LAST_DAY_OF_RUN = `coalesce(${RUNS_UNTIL}, date 'infinity')`;
