import { type ASTNode, type DefinitionNode, type DocumentNode, isTypeDefinitionNode, Kind } from 'graphql';
import type { Finding } from '../finding';
import { placeOf } from '../place';
import { isTypePart, madeBase, merged, sameKind, type TypePart } from './merge-types';
import type { Room } from './read-rooms';

/** What a department's rooms come to, and what they say twice. */
export interface PutTogether {
  readonly document: DocumentNode;
  readonly findings: readonly Finding[];
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * One document from those of a department's rooms. What a room adds by `extend` goes into the definition that another
 * room holds, after its own members, in the rooms' order; `Query` and `Mutation` are made where no room defines them.
 * An entity of another department that no room defines stays an extension, one for all rooms. `extend schema` and a
 * directive's definition stand in one room only.
 */
export function putTogether(rooms: readonly Room[]): PutTogether {
  const nodes = rooms.flatMap(({ document }) => document.definitions);
  const types = new Map<string, TypePart>();
  const others = new Map<string, DefinitionNode>();
  const findings: Finding[] = [];
  for (const node of nodes) {
    const [known, name] = isTypePart(node) ? [types, node.name.value] : [others, nameOf(node)];
    if (isTypePart(node) && !isTypeDefinitionNode(node)) continue;
    const before = known.get(name);
    if (before === undefined) known.set(name, node as never);
    else findings.push(twice(name, before, node));
  }
  for (const node of nodes) {
    if (isTypePart(node) && !isTypeDefinitionNode(node)) findings.push(...extend(types, node));
  }
  const roots = ROOTS.flatMap((name) => types.get(name) ?? []);
  const rest = [...types.values()].filter(({ name }) => !ROOTS.includes(name.value));
  return {
    document: { kind: Kind.DOCUMENT, definitions: [...others.values(), ...roots, ...rest] },
    findings,
  };
}

function extend(types: Map<string, TypePart>, part: TypePart): Finding[] {
  const name = part.name.value;
  const base = types.get(name);
  if (base === undefined) {
    const made = part.kind === Kind.OBJECT_TYPE_EXTENSION && ROOTS.includes(name) ? madeBase(part) : part;
    types.set(name, made);
    return [];
  }
  if (!sameKind(base, part)) {
    return [
      { rule: 'rooms', at: at(part), message: `extends ${name}, which is something else at ${at(base)}` },
    ];
  }
  const { type, doubled } = merged(base, part);
  types.set(name, type);
  return doubled.map(({ name: member, first, second }) => twice(`${name}.${member}`, first, second));
}

function nameOf(node: DefinitionNode): string {
  return node.kind === Kind.DIRECTIVE_DEFINITION ? `@${node.name.value}` : 'schema';
}

function twice(what: string, first: ASTNode, second: ASTNode): Finding {
  return { rule: 'rooms', at: at(second), message: `${what} is there already, at ${at(first)}; keep one` };
}

function at(node: ASTNode): string {
  return placeOf(node) ?? node.kind;
}
