import {
  type ASTNode,
  type ConstDirectiveNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NameNode,
  type ObjectTypeExtensionNode,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

/** A type, or what a room adds to one. */
export type TypePart = TypeDefinitionNode | TypeExtensionNode;

type Member = ASTNode & { readonly name: NameNode };

/** A member that two rooms give to one type. */
export interface Doubled {
  readonly name: string;
  readonly first: ASTNode;
  readonly second: ASTNode;
}

const LISTS = ['interfaces', 'fields', 'values', 'types'] as const;

/** Whether a node defines or extends a type. */
export function isTypePart(node: ASTNode): node is TypePart {
  return isTypeDefinitionNode(node) || isTypeExtensionNode(node);
}

/** Whether both are the same kind of thing: objects, inputs, enums, … */
export function sameKind(base: TypePart, part: TypePart): boolean {
  const kind = (node: TypePart) => node.kind.replace(/(Definition|Extension)$/, '');
  return kind(base) === kind(part);
}

/** A definition made of what a room adds to a type that no room defines. */
export function madeBase(extension: ObjectTypeExtensionNode): TypeDefinitionNode {
  return { ...extension, kind: Kind.OBJECT_TYPE_DEFINITION };
}

/** `base` with what `extension` adds after its own members; what both give is told apart. */
export function merged(base: TypePart, extension: TypePart): { type: TypePart; doubled: Doubled[] } {
  const doubled: Doubled[] = [];
  const members: Partial<Record<(typeof LISTS)[number], readonly Member[]>> = {};
  for (const list of LISTS) {
    const own = membersOf(base, list);
    const added = membersOf(extension, list);
    if (own.length + added.length === 0) continue;
    const known = new Map(own.map((member) => [member.name.value, member]));
    members[list] = [...own, ...added.filter((member) => !known.has(member.name.value))];
    for (const second of added) {
      const first = known.get(second.name.value);
      // Each room says anew which interface its part keeps; a field is only one room's.
      if (first && list !== 'interfaces') doubled.push({ name: second.name.value, first, second });
    }
  }
  const type = { ...base, ...members, directives: distinct(base.directives, extension.directives) };
  return { type: type as TypePart, doubled };
}

function membersOf(node: TypePart, list: (typeof LISTS)[number]): readonly Member[] {
  return (node as Partial<Record<typeof list, readonly Member[]>>)[list] ?? [];
}

// `@key(fields: "id")` stands on every part of an entity and once on the whole.
function distinct(
  own: readonly ConstDirectiveNode[] = [],
  added: readonly ConstDirectiveNode[] = [],
): ConstDirectiveNode[] {
  const known = new Set(own.map((directive) => print(directive)));
  return [...own, ...added.filter((directive) => !known.has(print(directive)))];
}
