import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isCompositeType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import { own, setOwn } from '../own-property';
import { leafReader } from './leaf';
import type { SelectedField, Selections } from './selections';

/** Gives the part of the answer that a gathered value stands for; throws `irregular` for what needs a closer look. */
export type Shaper = (value: unknown, unanswered: Unanswered) => unknown;

/** Objects that some subgraph gave no answer about; what they miss is explained. */
export type Unanswered = WeakSet<object>;

/** Thrown for data that the schema does not allow; the answer is then shaped again with an eye on its problems. */
export const irregular = new Error('Data of a subgraph does not follow the schema');

/** Compiles the shape of an object's answer. */
export function compileShape(
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  selections: Selections,
): Shaper {
  const shapers = selections.of(sets, type).map((field) => compileField(field, type, selections));
  return (value, unanswered) => {
    const output: Record<string, unknown> = {};
    for (const shape of shapers) shape(value as Record<string, unknown>, output, unanswered);
    return output;
  };
}

type FieldShaper = (
  input: Record<string, unknown>,
  output: Record<string, unknown>,
  unanswered: Unanswered,
) => void;

function compileField(field: SelectedField, type: GraphQLObjectType, selections: Selections): FieldShaper {
  const { name, gathered, kind } = field;
  // An alias may be the name of a property that every object has: `constructor`, `__proto__`.
  const isPlain = !(name in {}) && !(gathered in {});
  const read = isPlain
    ? (input: Record<string, unknown>) => input[gathered]
    : (input: object) => own(input, gathered);
  const write = isPlain
    ? (output: Record<string, unknown>, value: unknown) => {
        output[name] = value;
      }
    : (output: object, value: unknown) => setOwn(output, name, value);
  if (kind === 'typename') return (_input, output) => write(output, type.name);
  if (kind === 'schema') return (input, output) => write(output, read(input));
  const shape = compileType(field.definition.type, field, selections);
  return (input, output, unanswered) => {
    const value = read(input);
    if (value === undefined && !unanswered.has(input)) throw irregular;
    write(output, shape(value, unanswered));
  };
}

function compileType(type: GraphQLOutputType, field: SelectedField, selections: Selections): Shaper {
  if (isNonNullType(type)) {
    const shape = compileType(type.ofType, field, selections);
    return (value, unanswered) => {
      if (value === null || value === undefined) throw irregular;
      return shape(value, unanswered);
    };
  }
  if (isListType(type)) {
    const shape = compileType(type.ofType, field, selections);
    return (value, unanswered) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw irregular;
      return value.map((element) => shape(element, unanswered));
    };
  }
  if (isCompositeType(type)) return compileObject(type, field.inside, selections);
  const read = leafReader(type);
  return (value) => {
    if (value === null || value === undefined) return null;
    const leaf = read(value);
    if (leaf === undefined) throw irregular;
    return leaf;
  };
}

// Which fields an object answers depends on its type, so each type met gets a shape of its own.
function compileObject(
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  selections: Selections,
): Shaper {
  const byType = new Map<GraphQLObjectType, Shaper>();
  return (value, unanswered) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object' || Array.isArray(value)) throw irregular;
    const type = selections.typeOf(declared, (value as Record<string, unknown>).__typename);
    if (!type) throw irregular;
    let shape = byType.get(type);
    if (!shape) {
      shape = compileShape(sets, type, selections);
      byType.set(type, shape);
    }
    return shape(value, unanswered);
  };
}
