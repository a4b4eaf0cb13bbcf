import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  visit,
} from 'graphql';

/**
 * The document as it is with these values of @skip and @include: what they leave out is gone, and so are they. A plan that
 * keeps them may want an input of one field under the condition of another, and then loses both.
 */
export function settleConditions(
  document: DocumentNode,
  conditions: Readonly<Record<string, unknown>>,
): DocumentNode {
  const settle = (selection: SelectionNode): SelectionNode | null | undefined => {
    if (!selection.directives?.length) return undefined;
    const ifOf = (directive: GraphQLDirective) => getDirectiveValues(directive, selection, conditions)?.if;
    if (ifOf(GraphQLSkipDirective) === true || ifOf(GraphQLIncludeDirective) === false) return null;
    return { ...selection, directives: selection.directives.filter(isNoCondition) };
  };
  return visit(document, { Field: settle, InlineFragment: settle, FragmentSpread: settle });
}

const isNoCondition = ({ name }: DirectiveNode) => name.value !== 'skip' && name.value !== 'include';
