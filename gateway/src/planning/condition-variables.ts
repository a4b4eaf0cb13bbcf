import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';
import { fragmentsOf } from './fragments';

const known = new WeakMap<OperationDefinitionNode, readonly string[]>();

const conditional = new Set(['skip', 'include']);

/** Names of the variables that decide by @skip and @include what of an operation is answered. */
export function conditionVariables(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  let names = known.get(operation);
  if (!names) {
    names = namesIn(document, operation);
    known.set(operation, names);
  }
  return names;
}

function namesIn(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const fragments = fragmentsOf(document);
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
  look(operation.selectionSet);
  return [...names];
}
