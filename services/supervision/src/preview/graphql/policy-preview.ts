import type { WorkingCalendar } from '@dixian/calendar';
import { type ClauseRef, clauseRef } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { PreviewSide, Previews } from '@dixian/what-if';
import type {
  PolicyPreviewResolvers,
  PreviewedObligationResolvers,
  PreviewedObligationsResolvers,
} from '../../ground/generated';
import { obligationById } from '../../obligations/persistence/obligations';
import { previewedExamples } from '../persistence/previewed-obligations';
import { obligationChanges } from '../use-cases/obligation-changes';

/** Fields that supervision adds to a draft of a document. */
export function policyPreviewFields(
  previews: Previews,
  calendar: WorkingCalendar,
): Complete<PolicyPreviewResolvers> {
  return {
    __resolveReference: async ({ id }) => ((await previews.of(id)) ? { id } : null),
    async obligationChanges({ id }, _args, context) {
      const draft = await previews.of(id);
      if (!draft) throw new Error('The id of a preview was not checked.');
      return obligationChanges(context, draft, calendar);
    },
  };
}

/** Fields of PreviewedObligations. */
export const PreviewedObligations: Complete<PreviewedObligationsResolvers> = {
  clauseBefore: ({ draft, clauseBefore }) => whole(draft.before, clauseBefore),
  clauseAfter: ({ draft, clauseAfter }) => whole(draft.after, clauseAfter),
  examples: ({ tried, ...group }, _args, context) => previewedExamples(context, tried, group),
};

/** Fields of PreviewedObligation. */
export const PreviewedObligation: Complete<PreviewedObligationResolvers> = {
  async obligation({ id }, _args, context) {
    const found = await obligationById(context, id);
    if (!found) throw new Error(`Obligation ${id} left the caller's sight while it was read`);
    return found;
  },
};

// A clause of the draft is in no service's law, so that it comes with its words.
function whole({ policies }: PreviewSide, id: string | null): ClauseRef | null {
  return id ? clauseRef(policies, id) : null;
}
