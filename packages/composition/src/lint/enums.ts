import { Kind } from 'graphql';
import type { Finding } from '../finding';
import type { Subgraph } from '../subgraphs';

/** An enum that several subgraphs define has the same values in each, as one used both ways must. */
export function enums(subgraphs: readonly Subgraph[]): Finding[] {
  const known = new Map<string, { subgraph: string; values: string }>();
  const found: Finding[] = [];
  for (const { name, document } of subgraphs) {
    for (const node of document.definitions) {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
      const values = (node.values ?? [])
        .map((value) => value.name.value)
        .sort()
        .join(' ');
      const first = known.get(node.name.value);
      if (first === undefined) known.set(node.name.value, { subgraph: name, values });
      else if (first.values !== values) {
        const message = `differs between ${first.subgraph} and ${name}; an enum has the same values everywhere`;
        found.push({ rule: 'enums', at: node.name.value, message });
      }
    }
  }
  return found;
}
