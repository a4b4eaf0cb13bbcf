import { type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';

const conditional = new Set(['skip', 'include']);

/** Names of the variables that decide by @skip and @include what of an operation is answered. */
export function conditionVariables(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string[] {
  const names = new Set<string>();
  const spread = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    visit(set, {
      Directive: ({ name, arguments: given }) => {
        const condition = conditional.has(name.value) ? given?.[0]?.value : undefined;
        if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || spread.has(name.value)) return;
        spread.add(name.value);
        look(fragment.selectionSet);
      },
    });
  };
  look(selectionSet);
  return [...names];
}
