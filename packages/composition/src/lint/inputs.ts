import { Kind } from 'graphql';
import type { Finding } from '../finding';
import type { Subgraph } from '../subgraphs';

/** An input type is defined in one subgraph only: inputs merge by intersection, so a second one loses fields. */
export function inputs(subgraphs: readonly Subgraph[]): Finding[] {
  const owners = new Map<string, string[]>();
  for (const { name, authored } of subgraphs) {
    for (const node of authored.definitions) {
      if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
      owners.set(node.name.value, [...(owners.get(node.name.value) ?? []), name]);
    }
  }
  return [...owners]
    .filter(([, names]) => names.length > 1)
    .map(([at, names]) => ({
      rule: 'inputs',
      at,
      message: `is defined in ${names.join(' and ')}; keep one`,
    }));
}
