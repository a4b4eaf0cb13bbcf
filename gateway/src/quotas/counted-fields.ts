import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Quota } from './quota-settings';

/** Root fields that count as more than the objects they bring; a test holds them against the graph. */
export const COUNTED_FIELDS: Readonly<Record<string, Quota>> = {
  startExport: 'exports',
  personsByCertificate: 'lookUps',
  findHouseholds: 'lookUps',
};

const known = new WeakMap<OperationDefinitionNode, ReadonlyMap<Quota, number>>();

/** How often an operation asks for what is counted, under whatever name; worked out once for each. */
export function countedIn(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlyMap<Quota, number> {
  const found = known.get(operation) ?? count(document, operation);
  known.set(operation, found);
  return found;
}

function count(document: DocumentNode, operation: OperationDefinitionNode): Map<Quota, number> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counts = new Map<Quota, number>();
  const add = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        add(fragments.get(selection.name.value)?.selectionSet);
      else {
        const quota = COUNTED_FIELDS[selection.name.value];
        if (quota) counts.set(quota, (counts.get(quota) ?? 0) + 1);
      }
    }
  };
  add(operation.selectionSet);
  return counts;
}
