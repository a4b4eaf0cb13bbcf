import { PublicOperations, publicFieldsOf } from '@dixian/graph';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from './request-context';

/** The error of an operation that its caller may not run; undefined where they may. */
export type PublicGuard = (
  { caller, language }: Pick<RequestContext, 'caller' | 'language'>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => GraphQLError | undefined;

/**
 * Lets somebody without an account run what is public and nothing else, `_entities` included. The gateway asked the
 * same; a service does not rest on that. For everybody with an account it costs a comparison.
 */
export function publicGuard(schema: GraphQLSchema): PublicGuard {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const nodes = roots.flatMap((type) => (type ? [type.astNode, ...type.extensionASTNodes] : []));
  const operations = new PublicOperations(publicFieldsOf(nodes.filter((node) => !!node)));
  return ({ caller, language }, document, operation) => {
    if (caller.role !== 'public' || operations.verdict(document, operation) === 'PUBLIC') return undefined;
    return new GraphQLError(language === 'zh' ? '请先登录。' : 'Please sign in.', {
      extensions: { code: 'TOKEN_MISSING' },
    });
  };
}
