import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import type { FileRow } from '../persistence/files';
import { addFileEntry, closeEmploymentFile, openEmploymentFile } from '../use-cases/keep-file';
import { recordWorkshop } from '../use-cases/record-workshop';

/** The mutations on files and favours. */
export function fileMutations(law: Law) {
  return {
    openEmploymentFile: async (_root, { input }, context) =>
      shown(await openEmploymentFile(law, context, input)),
    async addFileEntry(_root, { input }, context) {
      const outcome = await addFileEntry(context, input);
      return isUserError(outcome) ? outcome : { __typename: 'FileEntryAdded', entry: outcome };
    },
    closeEmploymentFile: async (_root, { input }, context) =>
      shown(await closeEmploymentFile(law, context, input)),
    async recordWorkshop(_root, { input }, context) {
      const outcome = await recordWorkshop(context, input);
      return isUserError(outcome) ? outcome : { __typename: 'WorkshopRecorded', workshop: outcome };
    },
  } satisfies MutationResolvers;
}

function shown(outcome: FileRow | UserErrorValue) {
  return isUserError(outcome) ? outcome : { __typename: 'EmploymentFileRecorded' as const, file: outcome };
}
