import type { RequestContext } from '@dixian/service';
import type { TriedDraft } from '@dixian/what-if';
import { type ClauseGroup, clauseGroups } from '../domain/previewed-statuses';
import type { PreviewedSteps, StepsTerms } from '../domain/previewed-steps';
import { countOpenCases } from '../persistence/previewed-cases';
import { previewedSteps } from './previewed-steps';

/** Open cases of a kind where the same clauses print the steps. */
export interface CasesOfClauses extends ClauseGroup {
  readonly draft: TriedDraft;
  readonly steps: PreviewedSteps;
  readonly before: StepsTerms;
  readonly after: StepsTerms;
  readonly open: number;
}

/** What a draft means for cases, by kind and clause; a kind that no side prints steps for is left out. */
export async function caseChanges(context: RequestContext, draft: TriedDraft): Promise<CasesOfClauses[]> {
  const kinds = await Promise.all(
    previewedSteps(draft).map(async (steps) => {
      const groups = clauseGroups(steps.places).filter(
        ({ clauseBefore, clauseAfter }) => clauseBefore || clauseAfter,
      );
      if (groups.length === 0) return [];
      const counts = await countOpenCases(context, draft, steps);
      return groups.flatMap((group) => {
        const place = steps.places[(group.placeNumbers[0] ?? 0) - 1];
        if (!place) return [];
        const own = counts.filter((count) => group.placeNumbers.includes(count.place));
        const open = own.reduce((sum, count) => sum + count.open, 0);
        return [{ draft, steps, ...group, before: place.before, after: place.after, open }];
      });
    }),
  );
  return kinds.flat();
}
