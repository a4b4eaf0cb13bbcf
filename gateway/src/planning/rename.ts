import { type DocumentNode, type FieldNode, Kind, type NameNode, visit } from 'graphql';

/** A document in which nothing stands under a name that the planner needs for itself. */
export interface Renamed {
  readonly document: DocumentNode;
  /** The client's response names by those in the document, where these differ. */
  readonly answerNames: ReadonlyMap<string, string>;
  /** The client's variables by their names in the document, where these differ. */
  readonly variableNames: ReadonlyMap<string, string>;
}

// The planner's own variable in every fetch of entities.
const plannersVariable = 'representations';

/**
 * Renames response names that hide a field of a key: what the planner adds stands under the field's own name, and
 * `{ household { id: code } }` would otherwise bring the code where the next department looks for the id.
 */
export function renamed(document: DocumentNode, plannersNames: ReadonlySet<string>): Renamed {
  const answerNames = new Map<string, string>();
  const variableNames = new Map<string, string>();
  const taken = new Set([...plannersNames, ...namesIn(document)]);
  const byField = new Map<string, string>();
  const free = (wish: string): string => {
    let name = wish;
    while (taken.has(name)) name += '_';
    taken.add(name);
    return name;
  };
  const nameOf = (wanted: string, field: string): string => {
    const key = `${wanted} ${field}`;
    const name = byField.get(key) ?? free(`as_${wanted}_${field}`);
    byField.set(key, name);
    answerNames.set(name, wanted);
    return name;
  };
  const variable = free(`${plannersVariable}_`);
  const changed = visit(document, {
    Field(node: FieldNode) {
      const wanted = (node.alias ?? node.name).value;
      const isPlannersOwn = wanted === node.name.value && !node.arguments?.length;
      if (isPlannersOwn || !plannersNames.has(wanted)) return undefined;
      return { ...node, alias: nameNode(nameOf(wanted, node.name.value)) };
    },
    Variable(node) {
      if (node.name.value !== plannersVariable) return undefined;
      variableNames.set(variable, plannersVariable);
      return { ...node, name: nameNode(variable) };
    },
  });
  return { document: changed, answerNames, variableNames };
}

function namesIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  return names;
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
