import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { declared, type HostileCall, usualValue } from './hostile-calls';

// Deep enough for what a mutation answers with: a case, its steps and their clauses.
const DEPTH = 5;

type Known = Readonly<Record<string, unknown>>;

/** Every root field with usual values, `known` by their names, asked for every clause that its answer cites. */
export function clauseCalls(schema: GraphQLSchema, root: 'query' | 'mutation', known: Known): HostileCall[] {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  const fields = Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  return fields.flatMap((field) => {
    const selection = select({ schema, known }, getNamedType(field.type), []);
    if (!selection) return [];
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    return {
      name: field.name,
      query: `${root} ${declared(field)} { ${field.name}${passed && `(${passed})`} { ${selection} } }`,
      variables: Object.fromEntries(
        field.args.map(({ name, type }) => [name, usualValue(type, name, known, 0)]),
      ),
    };
  });
}

/** What a service says of things of one type, `ids` by their type, asked field by field for every clause that is cited. */
export function clauseCallsOfThings(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, readonly string[]>>,
  known: Known,
): HostileCall[] {
  const entities = schema.getType('_Entity');
  if (!isAbstractType(entities)) return [];
  return schema.getPossibleTypes(entities).flatMap((type) => {
    const all = (ids[type.name] ?? []).map((id) => ({ __typename: type.name, id }));
    if (all.length === 0) return [];
    const fields = Object.values(type.getFields());
    const beside = fields.map((field) => selectBeside(type.name, field)).join(' ');
    return fields.flatMap((field) => {
      const selected = selectField({ schema, known }, type.name, field, [type.name]);
      if (!selected) return [];
      return {
        name: `${type.name}.${field.name}`,
        query: `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type.name} { ${selected} ${beside} } } }`,
        variables: { all },
      };
    });
  });
}

/** A clause as an answer cites it. */
export interface Citation {
  readonly id: string;
  /** The days that stand beside it and above it, and what it is said with. */
  readonly days: readonly string[];
  readonly code: string | null;
  /** The fields that lead to it. */
  readonly at: string;
}

type Above = Omit<Citation, 'id'>;
const NOTHING_ABOVE: Above = { days: [], code: null, at: '' };

/** The clauses that an answer cites, wherever they stand: objects that were asked for as `clause`. */
export function citationsIn(answer: unknown, above: Above = NOTHING_ABOVE): Citation[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => citationsIn(item, above));
  if (typeof answer !== 'object' || answer === null) return [];
  if ('clauseId' in answer) return [{ id: String(answer.clauseId), ...above }];
  const entries = Object.entries(answer);
  const [code = null] = toldIn(answer, CODE);
  const beside = entries.flatMap(([, value]) => toldIn(value, DAY));
  const days = [...above.days, ...[...toldIn(answer, DAY), ...beside].flatMap(daysSaid)];
  return entries.flatMap(([name, value]) => citationsIn(value, { days, code, at: `${above.at}/${name}` }));
}

function toldIn(thing: unknown, ending: string): string[] {
  if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return [];
  return Object.entries(thing).flatMap(([name, value]) =>
    name.endsWith(ending) && typeof value === 'string' ? [value] : [],
  );
}

// A day, or a year from its first to its last; an amount or a word is neither.
function daysSaid(text: string): string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [text];
  return /^\d{4}$/.test(text) ? [`${text}-01-01`, `${text}-12-31`] : [];
}

/** The ids of the clauses that an answer cites. */
export function citedIn(answer: unknown): string[] {
  return citationsIn(answer).map(({ id }) => id);
}

const DAY = '__day';
const CODE = '__code';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly known: Known;
}

// Every field has an alias of its own, for what types of a union call alike they need not type alike.
function select(asked: Asked, type: GraphQLNamedType, path: readonly string[]): string {
  if (type.name === 'ClauseRef') return 'clauseId: id';
  if (path.includes(type.name) || (path.length > DEPTH && !saysWhy(type))) return '';
  const below = [...path, type.name];
  if (isAbstractType(type)) {
    const parts = asked.schema.getPossibleTypes(type).map((possible) => {
      const selected = select(asked, possible, below);
      return selected && `... on ${possible.name} { ${selected} }`;
    });
    return parts.some(Boolean) ? `__typename ${parts.join(' ')}` : '';
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  const cited = fields
    .map((field) => selectField(asked, type.name, field, below))
    .join(' ')
    .trim();
  return cited && `${cited} ${fields.map((field) => selectBeside(type.name, field)).join(' ')}`;
}

function selectField(
  { schema, known }: Asked,
  of: string,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
): string {
  const selected = select({ schema, known }, getNamedType(field.type), path);
  if (!selected) return '';
  // A field takes its day itself, and from nobody above.
  const needed = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'asOf');
  if (needed.some(({ type }) => isInputObjectType(getNamedType(type)))) return '';
  const given = needed.map(({ name, type }) => {
    const value = JSON.stringify(usualValue(type, name, known, 0));
    return `${name}: ${isEnumType(getNamedType(type)) ? value.replaceAll('"', '') : value}`;
  });
  return `${of}_${field.name}: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${selected} }`;
}

// A reason of a decision is followed to its clause however deep it stands, or the decision would cite more than its reasons.
function saysWhy(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'code' in type.getFields();
}

// What says of which day a fact is, by itself or in words, and what is said by a clause.
function selectBeside(of: string, { name, type, args }: GraphQLField<unknown, unknown>): string {
  if (args.length > 0 || !isLeafType(getNamedType(type))) return '';
  // The fact that a reason was held against, and the last day or year that its clause prints.
  const isSaid = name === 'fact' || (of === 'DecisionReason' && name === 'value');
  const isDay = getNamedType(type).name === 'Date';
  const ending = name === 'code' ? CODE : isDay || isSaid ? DAY : undefined;
  return ending ? `${of}_${name}${ending}: ${name}` : '';
}
