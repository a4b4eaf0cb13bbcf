import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { UnsortedList } from '../accepted';
import type { Finding } from '../finding';
import { type RootList, rootLists } from './root-lists';

/** What every list of rows of a household or a place can be sorted by, whether or not it shows where that is. */
const EVERYWHERE = ['division'];

/**
 * A root list can be sorted: `orderBy` takes one input of a field and a direction, and what it sorts by is shown on its
 * rows, so that nobody sorts by what he may not see. Lists that stand in `schemas/unsorted-lists.yaml` are left alone.
 */
export function orders(api: GraphQLSchema, unsorted: readonly UnsortedList[]): Finding[] {
  const roots = rootLists(api);
  const isUnsorted = ({ name }: { name: string }) => unsorted.some(({ list }) => list === name);
  const unused = unsorted.filter(
    ({ list }) => !roots.some(({ name, args }) => name === list && !sorted(args)),
  );
  return [
    ...roots.filter((root) => !isUnsorted(root)).flatMap(problems),
    ...unused.map(({ list }) => ({
      rule: 'unsorted-list-unused',
      at: 'schemas/unsorted-lists.yaml',
      message: `${list} is no list without \`orderBy\`; remove the entry`,
    })),
  ];
}

const sorted = (args: readonly GraphQLArgument[]) => args.find(({ name }) => name === 'orderBy');

function problems(root: RootList): Finding[] {
  const found = (message: string): Finding[] => [{ rule: 'orders', at: `Query.${root.name}`, message }];
  const argument = sorted(root.args);
  if (!argument)
    return found('is a list but takes no `orderBy`; say why in schemas/unsorted-lists.yaml if it needs none');
  const order = argument.type;
  if (!isInputObjectType(order) || !order.name.endsWith('Order')) {
    return found('`orderBy` must take an input `…Order` that may be null');
  }
  const { field, direction } = order.getFields();
  const by = field && getNamedType(field.type);
  if (String(field?.type) !== `${order.name}Field!` || !isEnumType(by)) {
    return found(`${order.name} must have \`field: ${order.name}Field!\``);
  }
  if (String(direction?.type) !== 'OrderDirection!' || direction?.defaultValue !== 'ASC') {
    return found(`${order.name} must have \`direction: OrderDirection! = ASC\``);
  }
  const shown = new Set([...EVERYWHERE, ...shownBy(root)]);
  return by
    .getValues()
    .filter(({ name }) => !shown.has(camelCase(name)))
    .flatMap(({ name }) =>
      found(`can be sorted by ${name}, but its rows do not show \`${camelCase(name)}\``),
    );
}

// What stands on an edge, its node, and what belongs to these as a part without an id of its own.
function shownBy(root: RootList): string[] {
  const edges = fieldsOf(root.type).find(({ name }) => name === 'edges');
  const ofEdge = edges ? fieldsOf(edges.type) : [];
  const ofNode = ofEdge.filter(({ name }) => name === 'node').flatMap(({ type }) => fieldsOf(type));
  const parts = [...ofEdge, ...ofNode]
    .filter(({ name }) => name !== 'node')
    .flatMap(({ type }) => fieldsOf(type));
  return [...ofEdge, ...ofNode, ...parts].map(({ name }) => name);
}

function fieldsOf(type: GraphQLField<unknown, unknown>['type']): GraphQLField<unknown, unknown>[] {
  const named = getNamedType(type);
  return isObjectType(named) ? Object.values(named.getFields()) : [];
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
