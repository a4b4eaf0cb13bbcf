import {
  type EnumType,
  isCustomScalarType,
  isEnumType,
  isValidLeafValue,
  type ScalarType,
  type Schema,
} from '@apollo/federation-internals';

export type LeafCheck = (value: unknown) => boolean;

/** Whether a value that a subgraph sent is one of a scalar or enum of the API schema; compiled for the frequent types. */
export function leafCheck(schema: Schema, type: ScalarType | EnumType): LeafCheck {
  if (isCustomScalarType(type as ScalarType)) return () => true;
  if (isEnumType(type)) {
    const values = new Set(type.values.map(({ name }) => name));
    return (value) => typeof value === 'string' && values.has(value);
  }
  if (type.name === 'String') return (value) => typeof value === 'string';
  if (type.name === 'Boolean') return (value) => typeof value === 'boolean';
  if (type.name === 'ID')
    return (value) => typeof value === 'string' || isValidLeafValue(schema, value, type);
  return (value) => isValidLeafValue(schema, value, type);
}
