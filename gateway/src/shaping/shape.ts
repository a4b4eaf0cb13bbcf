import {
  type CompositeType,
  type EnumType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type OutputType,
  type ScalarType,
  type Schema,
  type SelectionSet,
  typenameFieldName,
} from '@apollo/federation-internals';
import { leafCheck } from './leaf';
import { type SelectedField, type Selecting, selectedFields } from './selected-fields';

/** Gives the part of the answer that a gathered value stands for; throws `irregular` for what the schema does not allow. */
export type Shaper = (value: unknown) => unknown;

/** Thrown for data that the schema does not allow; the answer is then shaped, with its errors, by Apollo's own code. */
export const irregular = new Error('Data of a subgraph does not follow the schema');

type Compiling = Omit<Selecting, 'typename'>;

/** Compiles the shape of an operation's whole answer. Throws `irregular` where it cannot be compiled. */
export function compileShape(
  selectionSet: SelectionSet,
  rootType: CompositeType,
  compiling: Compiling,
): Shaper {
  return compileFields([selectionSet], rootType, { ...compiling, typename: undefined });
}

function compileType(type: OutputType, field: SelectedField, compiling: Compiling): Shaper {
  if (isNonNullType(type)) {
    const shape = compileType(type.ofType as OutputType, field, compiling);
    return (value) => {
      if (value === null || value === undefined) throw irregular;
      return shape(value);
    };
  }
  if (isListType(type)) {
    const shape = compileType(type.ofType as OutputType, field, compiling);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw irregular;
      return value.map(shape);
    };
  }
  if (isCompositeType(type)) return compileObject(type, field.selectionSets, compiling);
  const isValid = leafCheck(compiling.schema, type as ScalarType | EnumType);
  return (value) => {
    if (value === null || value === undefined) return null;
    if (!isValid(value)) throw irregular;
    return value;
  };
}

// Which fields an object answers depends on its runtime type, so each type met gets fields of its own.
function compileObject(
  declared: CompositeType,
  selectionSets: readonly SelectionSet[],
  compiling: Compiling,
): Shaper {
  const byTypename = new Map<unknown, Shaper>();
  return (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') throw irregular;
    const typename: unknown = (value as Record<string, unknown>)[typenameFieldName];
    let shape = byTypename.get(typename);
    if (!shape) {
      shape = compileFields(selectionSets, runtimeType(declared, typename, compiling.schema), {
        ...compiling,
        typename: typename as string | undefined,
      });
      byTypename.set(typename, shape);
    }
    return shape(value);
  };
}

function runtimeType(declared: CompositeType, typename: unknown, schema: Schema): CompositeType {
  if (typename === undefined) return declared;
  const type = typeof typename === 'string' ? schema.type(typename) : undefined;
  if (!type || !isCompositeType(type)) throw irregular;
  return type;
}

function compileFields(
  selectionSets: readonly SelectionSet[],
  parentType: CompositeType,
  selecting: Selecting,
): Shaper {
  const names: string[] = [];
  const shapers: ((input: Record<string, unknown>) => unknown)[] = [];
  for (const [name, field] of selectedFields(selectionSets, parentType, selecting)) {
    // An alias that is also a property of every object would need care at each reading; it is left to Apollo's code.
    if (name in {} || field.first.element.definition.isSchemaIntrospectionField()) throw irregular;
    names.push(name);
    shapers.push(compileField(name, field, selecting));
  }
  return (value) => {
    const input = value as Record<string, unknown>;
    const output: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) {
      output[names[index] as string] = (shapers[index] as (input: Record<string, unknown>) => unknown)(input);
    }
    return output;
  };
}

function compileField(name: string, field: SelectedField, selecting: Selecting) {
  const { first, parentType } = field;
  if (first.element.name === typenameFieldName) return compileTypename(name, parentType, selecting.schema);
  const shape = compileType(first.element.definition.type as OutputType, field, selecting);
  return (input: Record<string, unknown>) => shape(input[name]);
}

function compileTypename(name: string, parentType: CompositeType, schema: Schema) {
  return (input: Record<string, unknown>) => {
    const given = input[name] ?? input[typenameFieldName];
    const type = (typeof given === 'string' ? schema.type(given) : undefined) ?? parentType;
    if (!isObjectType(type)) throw irregular;
    return type.name;
  };
}
