import { visit } from 'graphql';
import type { Finding } from '../finding';
import { placeOf } from '../place';
import type { Subgraph } from '../subgraphs';

const MEANT_FOR: Record<string, string> = {
  shareable:
    'only the value types of packages/graph/shared.graphql are shared; everything else has one owner',
  provides: 'resolve the field at its owner instead of providing a copy of it',
};

/** No room's file uses `@shareable` or `@provides`. */
export function valueTypes(subgraphs: readonly Subgraph[]): Finding[] {
  const found: Finding[] = [];
  for (const { name, authored } of subgraphs) {
    visit(authored, {
      Directive: (node) => {
        const directive = node.name;
        const message = MEANT_FOR[directive.value];
        if (message === undefined) return;
        const at = placeOf(node) ?? name;
        found.push({ rule: 'value-types', at, message: `@${directive.value}: ${message}` });
      },
    });
  }
  return found;
}
