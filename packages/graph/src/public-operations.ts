import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** Names of the root fields that answer anybody (`@public`), by kind of operation. */
export type PublicFields = Readonly<Record<OperationTypeNode, ReadonlySet<string>>>;

/** Whether somebody without an account may run an operation, and if not, why. */
export type PublicVerdict = 'PUBLIC' | 'NOT_PUBLIC' | 'SEVERAL_MUTATIONS';

/** The public fields among definitions of a schema's root types, as a subgraph or the supergraph writes them. */
export function publicFieldsOf(definitions: readonly DefinitionNode[]): PublicFields {
  const of = (root: string) =>
    new Set(
      definitions
        .flatMap((node) =>
          (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
          node.name.value === root
            ? (node.fields ?? [])
            : [],
        )
        .filter(({ directives }) => directives?.some(({ name }) => name.value === 'public'))
        .map(({ name }) => name.value),
    );
  return {
    [OperationTypeNode.QUERY]: of('Query'),
    [OperationTypeNode.MUTATION]: of('Mutation'),
    [OperationTypeNode.SUBSCRIPTION]: new Set(),
  };
}

/** Judges operations by their root fields, each once for as long as its document is kept. */
export class PublicOperations {
  readonly #verdicts = new WeakMap<DocumentNode, Map<OperationDefinitionNode, PublicVerdict>>();

  constructor(private readonly fields: PublicFields) {}

  /**
   * PUBLIC where every root field is, `__typename` aside, and a mutation is asked for once: under two names it would be
   * two acts for one request.
   */
  verdict(document: DocumentNode, operation: OperationDefinitionNode): PublicVerdict {
    let ofDocument = this.#verdicts.get(document);
    if (!ofDocument) {
      ofDocument = new Map();
      this.#verdicts.set(document, ofDocument);
    }
    let verdict = ofDocument.get(operation);
    if (!verdict) {
      verdict = this.judge(document, operation);
      ofDocument.set(operation, verdict);
    }
    return verdict;
  }

  private judge(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): PublicVerdict {
    const asked = rootFields(document, selectionSet, new Set()).filter((name) => name !== '__typename');
    const known = this.fields[operation];
    if (asked.length === 0 || !asked.every((name) => known.has(name))) return 'NOT_PUBLIC';
    return operation === OperationTypeNode.MUTATION && asked.length > 1 ? 'SEVERAL_MUTATIONS' : 'PUBLIC';
  }
}

// A fragment spread twice gives its fields once, and may not be followed in a circle.
function rootFields(document: DocumentNode, set: SelectionSetNode, seen: Set<string>): string[] {
  return set.selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet, seen);
    const name = selection.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? rootFields(document, fragment.selectionSet, seen)
      : [];
  });
}
