import { matterResolvers } from '@dixian/department';
import type { Resolvers } from '@dixian/service';
import { mirroredCase } from '@dixian/what-if';
import type { Room } from '../ground/room';
import { policyPreviewFields } from './graphql/policy-preview';
import {
  PreviewedCases,
  PreviewedHousehold,
  PreviewedHouseholds,
  PreviewedMeasures,
} from './graphql/previewed';

/** What a draft of a document would do to households, cases and measures (政策预演). */
export const preview: Room = {
  tables: [],
  furnish: ({ previews, policyDirectories }) => ({
    resolvers: {
      PolicyPreview: policyPreviewFields(previews, policyDirectories),
      MirroredCase: mirroredCase,
      ...matterResolvers,
      PreviewedHouseholds,
      PreviewedHousehold,
      PreviewedCases,
      PreviewedMeasures,
    } satisfies Resolvers,
  }),
};
