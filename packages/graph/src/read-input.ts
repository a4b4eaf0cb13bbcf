import {
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { FILE_TEXT, LONG_TEXT, ONE_LINE, readText, type TextKind, type TextProblem } from './entered-text';

/** What is wrong with a text of an input, where, and how long it may be. */
export interface InputProblem {
  readonly field: string;
  readonly problem: TextProblem;
  readonly longest: number;
}

/** An input as it was read, or all that is wrong with it. */
export interface ReadInput {
  readonly value?: unknown;
  readonly problems: readonly InputProblem[];
}

const KEY: TextKind = { longest: 200, lines: false };
// A file within an input: `input.files.3.text`.
const OF_FILE = /(^|\.)files\.\d+\.text$/;
const NAMES = /(name|code|number|phone|account)$/i;

/** A coerced input with every `String` in it read as a text (`readText`); ids, enum values and other scalars stay. */
export function readInput(value: unknown, type: GraphQLInputType, field = ''): ReadInput {
  const named = isNonNullType(type) ? type.ofType : type;
  if (value === null || value === undefined || !mayHoldText(named)) return { value, problems: [] };
  if (isListType(named)) return readItems(value, named.ofType, field);
  if (isInputObjectType(named)) return readFields(value, named.getFields(), field);
  if (typeof value !== 'string') return { value, problems: [] };
  const kind = kindOf(field);
  const read = readText(value, kind);
  return read.problem
    ? { problems: [{ field, problem: read.problem, longest: kind.longest }] }
    : { value: read.text, problems: [] };
}

function mayHoldText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) || (isScalarType(named) && named.name === 'String');
}

// One line where the field's name says so: householdCode, name, phone.
function kindOf(field: string): TextKind {
  const last = field.slice(field.lastIndexOf('.') + 1);
  if (last === 'idempotencyKey') return KEY;
  if (OF_FILE.test(field)) return FILE_TEXT;
  return NAMES.test(last) ? ONE_LINE : LONG_TEXT;
}

function readItems(value: unknown, type: GraphQLInputType, field: string): ReadInput {
  const items = (value as readonly unknown[]).map((item, index) =>
    readInput(item, type, `${field}.${index}`),
  );
  return { value: items.map((item) => item.value), problems: items.flatMap(({ problems }) => problems) };
}

function readFields(
  value: unknown,
  fields: Readonly<Record<string, { type: GraphQLInputType }>>,
  at: string,
): ReadInput {
  const full: Record<string, unknown> = {};
  const problems: InputProblem[] = [];
  for (const [name, entry] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const field = fields[name];
    const read: ReadInput = field
      ? readInput(entry, field.type, at === '' ? name : `${at}.${name}`)
      : { value: entry, problems: [] };
    problems.push(...read.problems);
    full[name] = read.value;
  }
  return { value: full, problems };
}
