import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { declared, type HostileCall, usualValue } from './hostile-calls';

// Deep enough for what a mutation answers with: a case, its steps and their clauses.
const DEPTH = 5;

/** Every root field with usual values, `known` by their names, asked for every clause that its answer cites. */
export function clauseCalls(
  schema: GraphQLSchema,
  root: 'query' | 'mutation',
  known: Readonly<Record<string, unknown>>,
): HostileCall[] {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  const fields = Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  return fields.flatMap((field) => {
    const selection = select(schema, getNamedType(field.type), []);
    if (!selection) return [];
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    return {
      name: field.name,
      query: `${root} ${declared(field)} { ${field.name}(${passed}) { ${selection} } }`,
      variables: Object.fromEntries(
        field.args.map(({ name, type }) => [name, usualValue(type, name, known, 0)]),
      ),
    };
  });
}

/** The ids of the clauses that an answer cites, wherever they stand: objects that were asked for as `clause`. */
export function citedIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(citedIn);
  if (typeof answer !== 'object' || answer === null) return [];
  const own = 'clauseId' in answer ? [String(answer.clauseId)] : [];
  return [...own, ...Object.values(answer).flatMap(citedIn)];
}

// Every field has an alias of its own, for what types of a union call alike they need not type alike.
function select(schema: GraphQLSchema, type: GraphQLNamedType, path: readonly string[]): string {
  if (type.name === 'ClauseRef') return 'clauseId: id';
  if (path.includes(type.name) || path.length > DEPTH) return '';
  const below = [...path, type.name];
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((possible) => {
      const selected = select(schema, possible, below);
      return selected && `... on ${possible.name} { ${selected} }`;
    });
    return parts.some(Boolean) ? `__typename ${parts.join(' ')}` : '';
  }
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .map((field) => selectField(schema, type.name, field, below))
    .join(' ')
    .trim();
}

function selectField(
  schema: GraphQLSchema,
  of: string,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
): string {
  if (field.args.some(isRequiredArgument)) return '';
  const selected = select(schema, getNamedType(field.type), path);
  return selected && `${of}_${field.name}: ${field.name} { ${selected} }`;
}
