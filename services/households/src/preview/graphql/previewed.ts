import { type ClauseRef, clauseRef } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { PreviewSide } from '@dixian/what-if';
import type {
  PreviewedCasesResolvers,
  PreviewedHouseholdResolvers,
  PreviewedHouseholdsResolvers,
  PreviewedMeasuresResolvers,
} from '../../ground/generated';
import { householdOfRow } from '../../quality/graphql/household-of-row';
import { openCaseExamples } from '../persistence/previewed-cases';
import { previewedExamples } from '../persistence/previewed-households';
import { measureExamples } from '../persistence/previewed-measures';

/** Fields of PreviewedHouseholds. */
export const PreviewedHouseholds: Complete<PreviewedHouseholdsResolvers> = {
  status: ({ tried }) => tried.status.status,
  rule: ({ tried }) => tried.status.rule,
  clauseBefore: ({ tried, clauseBefore }) => whole(tried.draft.before, clauseBefore),
  clauseAfter: ({ tried, clauseAfter }) => whole(tried.draft.after, clauseAfter),
  examples: ({ tried, placeNumbers, entering, leaving }, _args, context) =>
    entering + leaving > 0 ? previewedExamples(context, tried, placeNumbers) : [],
};

/** Fields of PreviewedHousehold. */
export const PreviewedHousehold: Complete<PreviewedHouseholdResolvers> = { household: householdOfRow };

/** Fields of PreviewedCases. */
export const PreviewedCases: Complete<PreviewedCasesResolvers> = {
  kind: ({ steps }) => steps.kind,
  clauseBefore: ({ draft, clauseBefore }) => whole(draft.before, clauseBefore),
  stepsBefore: ({ before }) => [...before.steps],
  clauseAfter: ({ draft, clauseAfter }) => whole(draft.after, clauseAfter),
  stepsAfter: ({ after }) => [...after.steps],
  examples: ({ draft, steps, placeNumbers, open }, _args, context) =>
    open > 0 ? openCaseExamples(context, draft, { steps, placeNumbers }) : [],
};

/** Fields of PreviewedMeasures. */
export const PreviewedMeasures: Complete<PreviewedMeasuresResolvers> = {
  right: ({ name }) => name,
  clauseBefore: ({ draft, before }) => whole(draft.before, before?.clause),
  amountBefore: ({ before }) => before?.amount ?? null,
  clauseAfter: ({ draft, after }) => whole(draft.after, after?.clause),
  amountAfter: ({ after }) => after?.amount ?? null,
  before: ({ measures }) => measures.before,
  after: ({ measures }) => measures.after,
  withoutRight: ({ measures }) => measures.withoutRight,
  examples: ({ draft, places, name, placeNumbers, measures }, _args, context) =>
    measures.before + measures.after + measures.withoutRight > 0
      ? measureExamples(context, draft, { places, name, placeNumbers })
      : [],
};

// A clause of the draft is in no service's law, so that it comes with its words.
function whole({ policies }: PreviewSide, id: string | null | undefined): ClauseRef | null {
  return id ? clauseRef(policies, id) : null;
}
