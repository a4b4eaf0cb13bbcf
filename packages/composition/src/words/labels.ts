import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { z } from 'zod';
import { type FieldWords, fieldWords, readFieldWords } from './field-words';
import { taskKinds } from './task-kinds';
import { valueWords, type Words } from './value-words';

type Named = Readonly<Record<string, Words>>;

/** Everything of the product that has a word, by where it stands. */
interface Worded {
  /** Enum values. */
  readonly enums: Readonly<Record<string, Named>>;
  /** Fields that people fill in. */
  readonly inputs: Readonly<Record<string, Named>>;
  /** Fields that are shown. */
  readonly fields: Readonly<Record<string, Named>>;
  /** Kinds of departments' work, as `Task.departmentKind` names them. */
  readonly tasks: Named;
  /** Kinds of time limits and duties, as policies name them. */
  readonly limits: Named;
}

const LANGUAGES = { 'zh-CN': 'zh', en: 'en' } as const;
const limitKinds = z.record(z.string(), z.object({ title: z.object({ zh: z.string(), en: z.string() }) }));

/** The files of labels, one a language, by their path. */
export function labelFiles(root: string, api: GraphQLSchema): [string, string][] {
  const worded = everything(root, api);
  return Object.entries(LANGUAGES).map(([tag, language]) => [
    `schemas/generated/labels.${tag}.json`,
    `${JSON.stringify(spoken(worded, language), null, 2)}\n`,
  ]);
}

function everything(root: string, api: GraphQLSchema): Worded {
  const words = readFieldWords(root);
  const types = Object.values(api.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return {
    enums: named(
      types.filter(isEnumType),
      (type) => type.getValues(),
      (_type, value) => valueWords(value),
    ),
    inputs: ofFields(types.filter(isInputObjectType), words),
    fields: ofFields(types.filter(isObjectType), words),
    tasks: sorted(taskKinds(root).map(({ kind, zh, en }) => [kind, { zh, en }])),
    limits: limits(root),
  };
}

interface HasFields {
  readonly name: string;
  getFields(): Readonly<
    Record<string, { readonly name: string; readonly description?: string | null | undefined }>
  >;
}

function ofFields(types: readonly HasFields[], words: FieldWords) {
  return named(
    types,
    (type) => Object.values(type.getFields()),
    (type, field) => fieldWords(words, type.name, field),
  );
}

function named<Type extends { readonly name: string }, Part extends { readonly name: string }>(
  types: readonly Type[],
  partsOf: (type: Type) => readonly Part[],
  wordsOf: (type: Type, part: Part) => Words | undefined,
): Record<string, Named> {
  const all = types.map((type): [string, Named] => {
    const found = partsOf(type).flatMap((part): [string, Words][] => {
      const words = wordsOf(type, part);
      return words ? [[part.name, words]] : [];
    });
    return [type.name, sorted(found)];
  });
  return sorted(all.filter(([, parts]) => Object.keys(parts).length > 0));
}

function limits(root: string): Named {
  const file = path.join(root, 'schemas/policy/duty-kinds.json');
  try {
    const kinds = limitKinds.parse(JSON.parse(readFileSync(file, 'utf8')));
    return sorted(Object.entries(kinds).map(([kind, { title }]) => [kind, title]));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

// The words of one language in the places where both stand.
function spoken(value: unknown, language: keyof Words): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('zh' in value && 'en' in value && typeof value.zh === 'string') return (value as Words)[language];
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoken(inner, language)]));
}
