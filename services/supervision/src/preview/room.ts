import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { PreviewedObligation, PreviewedObligations, policyPreviewFields } from './graphql/policy-preview';

/** What a draft of a document would do to the duties that run (政策预演). */
export const preview: Room = {
  tables: [],
  furnish: ({ law: { calendar }, previews }) => ({
    resolvers: {
      PolicyPreview: policyPreviewFields(previews, calendar),
      PreviewedObligations,
      PreviewedObligation,
    } satisfies Resolvers,
  }),
};
