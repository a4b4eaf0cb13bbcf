import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type {
  AgreementStatementResolvers,
  MutationResolvers,
  PostExtensionItemResolvers,
} from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import { type AgreementStatementRow, statementById } from '../persistence/agreement-statements';
import { postById } from '../persistence/post-list';
import { declineExtension, endPost } from '../use-cases/end-agreement';
import { extendPost, extendPosts } from '../use-cases/extend-post';

/** The mutations on agreements. */
export function agreementMutations(law: Law) {
  return {
    extendPost: async (_root, { input }, context) => shown(await extendPost(law, context, input)),
    async extendPosts(_root, { input }, context) {
      const outcome = await extendPosts(law, context, input);
      if (isUserError(outcome)) return outcome;
      const results = outcome.items.map(({ postId, outcome: one }) => ({ postId, result: shown(one) }));
      return { __typename: 'PostsExtended', results };
    },
    declineExtension: async (_root, { input }, context) => shown(await declineExtension(law, context, input)),
    endPost: async (_root, { input }, context) => shown(await endPost(law, context, input)),
  } satisfies MutationResolvers;
}

function shown(outcome: AgreementStatementRow | UserErrorValue) {
  return isUserError(outcome) ? outcome : { __typename: 'AgreementChanged' as const, statement: outcome };
}

/** Fields of AgreementStatement that are not columns. */
export const AgreementStatement: Complete<AgreementStatementResolvers> = {
  attachments,
  __resolveReference: ({ id }, context) => statementById(context, id),
  post: async ({ postId }, _args, context) => (await postById(context, postId)) ?? null,
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};

/** Fields of PostExtensionItem: the post, as far as it is in sight. */
export const PostExtensionItem: Complete<PostExtensionItemResolvers> = {
  post: async ({ postId }, _args, context) => (await postById(context, postId)) ?? null,
};
