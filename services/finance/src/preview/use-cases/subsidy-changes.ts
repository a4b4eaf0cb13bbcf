import { plainDate, yearOf } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import type { PreviewSide, TriedDraft } from '@dixian/what-if';
import type { LinesAsked } from '../../subsidies/persistence/subsidy-lines';
import { placedTerms } from '../../subsidies/use-cases/placed-terms';
import { type ClauseSubsidies, sumPreviewed, type TriedSubsidies } from '../persistence/previewed-subsidies';

/** Loans that the same clauses pay for, with the draft that they are tried by. */
export interface SubsidiesOfClauses extends ClauseSubsidies {
  readonly draft: TriedDraft;
  readonly tried: TriedSubsidies;
}

/** What a draft changes of the interest that is paid for; years are compared as wholes, so that the same days count. */
export async function subsidyChanges(
  context: RequestContext,
  draft: TriedDraft,
): Promise<SubsidiesOfClauses[]> {
  const { division } = draft.preview;
  const tried = { before: yearBy(draft.before, division), after: yearBy(draft.after, division) };
  const sums = await sumPreviewed(context, tried);
  return sums.map((sum) => ({ ...sum, draft, tried }));
}

function yearBy({ policies, on }: PreviewSide, division: string): LinesAsked {
  const year = yearOf(on);
  const span = { from: plainDate(`${year}-01-01`), until: plainDate(`${year + 1}-01-01`) };
  return { division, ...span, ...placedTerms(policies, division, span) };
}
