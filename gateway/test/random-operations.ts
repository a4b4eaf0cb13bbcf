import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';
import { randomNumbers } from './oracle/random-numbers';

const argumentValues: Record<string, readonly string[]> = {
  id: ['"h1"', '"h2"', '"h3"', '"h8"', '"h9"', '"p1"', '"p2"', '"p5"', '"p7"', '"l2"', '$id'],
  ids: ['["h1", "p2", "x"]', '[]', '[$id]'],
  text: ['"a"'],
  first: ['0', '1', '3', '$first'],
  prefix: ['"x"', 'null'],
  times: ['1', '2'],
};

/** Writes random valid queries: nested fields, arguments, aliases, fragments on types and interfaces, @skip and @include. */
export class RandomOperations {
  private readonly next: () => number;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    seed: number,
  ) {
    this.next = randomNumbers(seed);
  }

  query(): string {
    this.aliases = 0;
    const root = this.schema.getQueryType() as GraphQLCompositeType;
    const variables =
      'query Q($id: ID! = "h2", $first: Int! = 2, $yes: Boolean! = true, $no: Boolean! = false)';
    const using =
      'used: household(id: $id) @skip(if: $no) { visits(first: $first) @include(if: $yes) { id } }';
    return `${variables} { ${using} ...R } fragment R on Query ${this.selection(root, 3)}`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + Math.floor(this.next() * 3);
    const parts = Array.from({ length: count }, () => this.part(type, depth));
    return `{ ${[...parts, this.closing(type)].join(' ')} }`;
  }

  private closing(type: GraphQLCompositeType): string {
    const hasId = !isUnionType(type) && 'id' in type.getFields();
    return hasId && this.next() < 0.7 ? 'id' : '__typename';
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    const chance = this.next();
    if (isUnionType(type) || (isAbstractType(type) && chance < 0.6)) {
      const possible = this.schema.getPossibleTypes(type);
      const picked = this.pick(possible);
      return `... on ${picked.name}${this.condition()} ${this.selection(picked, depth)}`;
    }
    if (chance < 0.1) return `...${this.condition()} ${this.selection(type, depth)}`;
    return this.field(this.pick(Object.values(type.getFields())), depth);
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const inner = getNamedType(field.type);
    const needsArguments = field.args.some(({ name }) => !argumentValues[name] && name !== 'filter');
    if (needsArguments || (isCompositeType(inner) && depth === 0)) return '__typename';
    this.aliases += 1;
    const given = field.args.filter(({ name }) => argumentValues[name]);
    const written = given.map(({ name }) => `${name}: ${this.pick(argumentValues[name] ?? [])}`).join(', ');
    // Every field gets an alias of its own, so that no two selections of one name differ in arguments.
    const start = `a${this.aliases}: ${field.name}${written && `(${written})`}${this.condition()}`;
    return isCompositeType(inner) ? `${start} ${this.selection(inner, depth - 1)}` : start;
  }

  private condition(): string {
    const chance = this.next();
    if (chance > 0.12) return '';
    return this.pick([' @skip(if: $no)', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: false)']);
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }
}
