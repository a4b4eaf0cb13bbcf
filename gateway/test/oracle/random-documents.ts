import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { randomNumbers } from './random-numbers';

/**
 * Writes random valid documents for any schema whose fields need no arguments. Names are taken from few, so that
 * selections meet: fields under the names of others, the same field again and again, fragments in fragments.
 */
export class RandomDocuments {
  private readonly next: () => number;
  private readonly names: readonly string[];
  private readonly types: readonly GraphQLCompositeType[];
  private fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    seed: number,
  ) {
    this.next = randomNumbers(seed);
    const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    this.types = ours.filter(isCompositeType);
    const fields = this.types.flatMap((type) => (isUnionType(type) ? [] : Object.keys(type.getFields())));
    this.names = [...new Set([...fields, '__typename', 'x', 'y'])];
  }

  /** A document that is valid; what does not fit together is thrown away. */
  document(): string {
    for (let attempt = 0; attempt < 1_000; attempt++) {
      const text = this.attempt();
      if (validate(this.schema, parse(text)).length === 0) return text;
    }
    throw new Error('No valid document in a thousand attempts');
  }

  private attempt(): string {
    this.fragments = [];
    const root = this.schema.getQueryType();
    if (!root) throw new Error('no root');
    const selection = this.selection(root, 4);
    return `query ($yes: Boolean! = true, $no: Boolean = false) { ok: __typename @include(if: $yes) @skip(if: $no) ...Root } fragment Root on Query ${selection} ${this.fragments.join(' ')}`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + Math.floor(this.next() * 3);
    return `{ ${Array.from({ length: count }, () => this.part(type, depth)).join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    const chance = this.next();
    if (depth > 0 && (isUnionType(type) || chance < 0.35)) return this.fragment(type, depth);
    if (isUnionType(type) || chance < 0.4) return this.named('__typename');
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const field = this.pick(fields);
    if (!field) return '__typename';
    const inner = getNamedType(field.type);
    const inside = isCompositeType(inner) ? ` ${this.selection(inner, depth - 1)}` : '';
    return `${this.named(field.name)}${inside}`;
  }

  private named(field: string): string {
    const alias = this.next() < 0.3 ? `${this.pick(this.names)}: ` : '';
    return `${alias}${field}${this.condition()}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.pick(this.types.filter((other) => this.overlap(type, other))) ?? type;
    const inside = this.selection(on, depth - 1);
    const chance = this.next();
    if (chance < 0.15) return `...${this.condition()} ${this.selection(type, depth - 1)}`;
    if (chance < 0.6) return `... on ${on.name}${this.condition()} ${inside}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on.name} ${inside}`);
    return `...${name}${this.condition()}`;
  }

  private overlap(one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    const possible = new Set(this.possible(one));
    return this.possible(other).some((name) => possible.has(name));
  }

  private possible(type: GraphQLCompositeType): string[] {
    if (isObjectType(type)) return [type.name];
    return isAbstractType(type) || isInterfaceType(type)
      ? this.schema.getPossibleTypes(type).map(({ name }) => name)
      : [];
  }

  private condition(): string {
    if (this.next() > 0.12) return '';
    return (
      this.pick([' @skip(if: $no)', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: false)']) ?? ''
    );
  }

  private pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.next() * from.length)];
  }
}
