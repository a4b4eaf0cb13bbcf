import { attachmentsOfHousehold, takeBackAttachment } from '@dixian/attachments';
import { isUserError, type UserErrorValue } from '@dixian/graph';
import { forKnowing, type RequestContext } from '@dixian/service';
import { ATTACHED_TO } from '../../ground/domain/attached-to';
import type { Resolvers } from '../../ground/generated';
import { filesOf } from '../../ground/graphql/attachments-field';
import { attachToRecord, refuseCaller } from '../use-cases/attach-files';

/** Files of what is on record: those of a household, and the mutations over them. */
export const attachmentResolvers = {
  Mutation: {
    attachFiles: async (_root, { input }, context) =>
      withFiles('FilesAttached', context, await attachToRecord(context, input)),
    takeBackAttachment: async (_root, { input }, context) =>
      withFiles(
        'AttachmentTakenBack',
        context,
        await takeBackAttachment(context, 'takeBackAttachment', input, refuseCaller),
      ),
  },
  Household: {
    attachments: forKnowing('CASEWORK', ({ id }: { id: string }, _args: unknown, context: RequestContext) =>
      attachmentsOfHousehold('households', context, id, Object.keys(ATTACHED_TO)),
    ),
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
