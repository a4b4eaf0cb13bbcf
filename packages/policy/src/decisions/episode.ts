import type { PlainDate } from '@dixian/calendar';

/** One time a household was monitored; open while `eliminatedOn` is left away. A re-label opens another. */
export interface Episode {
  readonly identifiedOn: PlainDate;
  readonly eliminatedOn?: PlainDate;
}

/** The first day of the episode that is still open on a day; undefined when none is. The clock restarts with each. */
export function unresolvedSince(episodes: readonly Episode[], on: PlainDate): PlainDate | undefined {
  return episodes
    .filter(({ identifiedOn, eliminatedOn }) => identifiedOn <= on && (!eliminatedOn || eliminatedOn > on))
    .map(({ identifiedOn }) => identifiedOn)
    .sort()
    .at(-1);
}
