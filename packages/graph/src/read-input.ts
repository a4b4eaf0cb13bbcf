import {
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { LONG_TEXT, ONE_LINE, readText, type TextKind, type TextProblem } from './entered-text';

/** What is wrong with a text of an input, where, and how long it may be. */
export interface InputProblem {
  readonly field: string;
  readonly problem: TextProblem;
  readonly longest: number;
}

export type ReadInput =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: InputProblem };

const KEY: TextKind = { longest: 200, lines: false };
const NAMES = /(name|code|number|phone|account)$/i;

/** A coerced input with every `String` in it read as a text (`readText`); ids, enum values and other scalars stay. */
export function readInput(value: unknown, type: GraphQLInputType, field = ''): ReadInput {
  const named = isNonNullType(type) ? type.ofType : type;
  if (value === null || value === undefined || !mayHoldText(named)) return { value };
  if (isListType(named)) return readItems(value, named.ofType, field);
  if (isInputObjectType(named)) return readFields(value, named.getFields(), field);
  if (typeof value !== 'string') return { value };
  const kind = kindOf(field);
  const read = readText(value, kind);
  return read.problem
    ? { problem: { field, problem: read.problem, longest: kind.longest } }
    : { value: read.text };
}

function mayHoldText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) || (isScalarType(named) && named.name === 'String');
}

// One line where the field's name says so: householdCode, name, phone.
function kindOf(field: string): TextKind {
  const last = field.slice(field.lastIndexOf('.') + 1);
  if (last === 'idempotencyKey') return KEY;
  return NAMES.test(last) ? ONE_LINE : LONG_TEXT;
}

function readItems(value: unknown, type: GraphQLInputType, field: string): ReadInput {
  const items: unknown[] = [];
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const read = readInput(item, type, `${field}.${index}`);
    if (read.problem) return read;
    items.push(read.value);
  }
  return { value: items };
}

function readFields(
  value: unknown,
  fields: Readonly<Record<string, { type: GraphQLInputType }>>,
  at: string,
): ReadInput {
  const full: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const field = fields[name];
    const read: ReadInput = field
      ? readInput(entry, field.type, at === '' ? name : `${at}.${name}`)
      : { value: entry };
    if (read.problem) return read;
    full[name] = read.value;
  }
  return { value: full };
}
