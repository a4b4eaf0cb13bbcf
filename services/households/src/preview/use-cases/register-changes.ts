import type { RequestContext } from '@dixian/service';
import type { TriedDraft } from '@dixian/what-if';
import { type ClauseGroup, clauseGroups } from '../domain/previewed-statuses';
import { countPreviewed, type PlaceCount, type TriedStatus } from '../persistence/previewed-households';
import { incomeYearOf, previewedStatuses } from './previewed-statuses';

/** Households whom one rule decides by the same clauses, with how many enter and leave. */
export interface HouseholdsOfClauses extends ClauseGroup, Omit<PlaceCount, 'place'> {
  readonly tried: TriedStatus;
}

/** What a draft changes of who is what in the register; where no clause decides on either side, nothing is told. */
export async function registerChanges(
  context: RequestContext,
  draft: TriedDraft,
  incomeYear: number = incomeYearOf(draft),
): Promise<HouseholdsOfClauses[]> {
  const statuses = await Promise.all(
    previewedStatuses(draft).map(async (status) => {
      const tried = { draft, status, incomeYear };
      const groups = clauseGroups(status.places);
      if (groups.every(({ clauseBefore, clauseAfter }) => !clauseBefore && !clauseAfter)) return [];
      const counts = await countPreviewed(context, tried);
      return groups.map((group) => ({ tried, ...group, ...summed(counts, group) }));
    }),
  );
  return statuses.flat().filter(({ clauseBefore, clauseAfter }) => clauseBefore || clauseAfter);
}

function summed(counts: readonly PlaceCount[], { placeNumbers }: ClauseGroup): Omit<PlaceCount, 'place'> {
  const own = counts.filter(({ place }) => placeNumbers.includes(place));
  const sum = (of: keyof PlaceCount) => own.reduce((total, count) => total + count[of], 0);
  return {
    before: sum('before'),
    after: sum('after'),
    entering: sum('entering'),
    leaving: sum('leaving'),
  };
}
