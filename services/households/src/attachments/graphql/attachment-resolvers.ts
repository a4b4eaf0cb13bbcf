import { takeBackAttachment } from '@dixian/attachments';
import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import type { Resolvers } from '../../ground/generated';
import { filesOf } from '../../ground/graphql/attachments-field';
import { attachFiles, refuseCaller } from '../use-cases/attach-files';

/** Mutations over files of what is on record. */
export const attachmentResolvers = {
  Mutation: {
    attachFiles: async (_root, { input }, context) =>
      withFiles('FilesAttached', context, await attachFiles(context, input)),
    takeBackAttachment: async (_root, { input }, context) =>
      withFiles('AttachmentTakenBack', context, await takeBackAttachment(context, input, refuseCaller)),
  },
} satisfies Resolvers;

async function withFiles<Name extends string>(
  name: Name,
  context: RequestContext,
  done: { readonly subjectId: string } | UserErrorValue,
) {
  if (isUserError(done)) return done;
  return { __typename: name, attachments: await filesOf(context, done.subjectId) };
}
