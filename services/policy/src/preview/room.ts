import type { Complete } from '@dixian/service';
import { mirroredCase, type Previews } from '@dixian/what-if';
import type { PreviewedChangeResolvers, PreviewedStateResolvers } from '../ground/generated';
import { PolicyMirror, policyPreviewResolvers } from './graphql/policy-preview';
import { policyPreview } from './graphql/query-policy-preview';

const PreviewedChange: Complete<PreviewedChangeResolvers> = {
  before: ({ before }) => before ?? null,
  after: ({ after }) => after ?? null,
};

const PreviewedState: Complete<PreviewedStateResolvers> = { clauses: ({ clauses }) => [...clauses] };

/** Drafts of whole documents held against what is in force (政策预演). */
export function preview(previews: Previews, directories: readonly string[]) {
  return {
    Query: { policyPreview: policyPreview(previews) },
    PolicyPreview: policyPreviewResolvers(previews, directories),
    MirroredCase: mirroredCase,
    PolicyMirror,
    PreviewedChange,
    PreviewedState,
  };
}
