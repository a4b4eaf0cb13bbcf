import { mirroredCase } from '@dixian/what-if';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { PreviewedSubsidies, PreviewedSubsidy, policyPreviewFields } from './graphql/policy-preview';

/** What a draft of a document would pay for loans (政策预演). */
export const preview: Room = {
  tables: [],
  furnish: ({ previews, policyDirectories }) => ({
    resolvers: {
      PolicyPreview: policyPreviewFields(previews, policyDirectories),
      MirroredCase: mirroredCase,
      PreviewedSubsidies,
      PreviewedSubsidy,
    } satisfies Resolvers,
  }),
};
