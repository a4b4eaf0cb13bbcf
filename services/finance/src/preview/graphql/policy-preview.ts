import { mirroring } from '@dixian/department';
import { type ClauseRef, clauseRef } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import type { PreviewSide, Previews } from '@dixian/what-if';
import { decisions as applications } from '../../applications/domain/decisions';
import { decisions as awards } from '../../awards/domain/decisions';
import type {
  PolicyPreviewResolvers,
  PreviewedSubsidiesResolvers,
  PreviewedSubsidyResolvers,
} from '../../ground/generated';
import { loanById } from '../../loans/persistence/loan-list';
import { decisions as projects } from '../../projects/domain/decisions';
import { decisions as subsidies } from '../../subsidies/domain/decisions';
import { previewedLoans } from '../persistence/previewed-subsidies';
import { subsidyChanges } from '../use-cases/subsidy-changes';

const DECISIONS = { ...applications, ...awards, ...projects, ...subsidies };

/** Fields that the finance department adds to a draft of a document; cases lie in the directories of policies. */
export function policyPreviewFields(
  previews: Previews,
  directories: readonly string[],
): Complete<PolicyPreviewResolvers> {
  return {
    __resolveReference: async ({ id }) => ((await previews.of(id)) ? { id } : null),
    async subsidyChanges({ id }, _args, context) {
      assertMayKnow(context, 'FUNDS');
      const draft = await previews.of(id);
      if (!draft) throw new Error('The id of a preview was not checked.');
      return subsidyChanges(context, draft);
    },
    financeMirror: mirroring(previews, directories, DECISIONS),
  };
}

/** Fields of PreviewedSubsidies. */
export const PreviewedSubsidies: Complete<PreviewedSubsidiesResolvers> = {
  clauseBefore: ({ draft, clauseBefore }) => whole(draft.before, clauseBefore),
  clauseAfter: ({ draft, clauseAfter }) => whole(draft.after, clauseAfter),
  difference: ({ subsidyBefore, subsidyAfter }) => subsidyAfter - subsidyBefore,
  examples: ({ tried, ...clauses }, _args, context) => previewedLoans(context, tried, clauses),
};

/** Fields of PreviewedSubsidy. */
export const PreviewedSubsidy: Complete<PreviewedSubsidyResolvers> = {
  async loan({ loanId }, _args, context) {
    const loan = await loanById(context, loanId);
    if (!loan) throw new Error(`loan ${loanId} went while its subsidy was tried`);
    return loan;
  },
};

// A clause of the draft is in no service's law, so that it comes with its words.
function whole({ policies }: PreviewSide, id: string | null): ClauseRef | null {
  return id ? clauseRef(policies, id) : null;
}
