import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Finding } from '../finding';
import { type FieldWords, fieldWords, lineOfLists, WORDS } from './field-words';
import type { TaskKind } from './task-kinds';
import { valueWords } from './value-words';

/**
 * Whatever a screen may have to name has its official Chinese word and an English one: every value of an enum by the form of its
 * description, every field of an input (what somebody fills in, narrows a list by, orders it by), every mutation, whose form is called
 * by it, every kind of a department's work.
 */
export function unworded(api: GraphQLSchema, words: FieldWords, tasks: readonly TaskKind[]): Finding[] {
  return [
    ...values(api),
    ...fieldsWithout(filledIn(api), words),
    ...fieldsWithout([api.getMutationType()], words),
    ...unused(api, words),
    ...kinds(api, tasks),
  ];
}

function values(api: GraphQLSchema): Finding[] {
  return Object.values(api.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      type
        .getValues()
        .filter((value) => !valueWords(value))
        .map((value) =>
          found(
            `${type.name}.${value.name}`,
            'has no official word; write its description as `中文: what it means` or `中文 / English: …`',
          ),
        ),
    );
}

type Fielded = Pick<GraphQLObjectType | GraphQLInputObjectType, 'name' | 'getFields'>;

function fieldsWithout(types: readonly (Fielded | null | undefined)[], words: FieldWords): Finding[] {
  return types
    .flatMap((type) =>
      type ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : [],
    )
    .filter(({ type, field }) => !fieldWords(words, type, field))
    .map(({ type, field }) =>
      found(
        `${type}.${field.name}`,
        `has no official word; begin its description with it, put it in brackets there, or write it into ${WORDS}`,
      ),
    );
}

/** Every input that some argument of the graph takes, also within another. */
function filledIn(api: GraphQLSchema): GraphQLInputObjectType[] {
  const reached = new Set<GraphQLInputObjectType>();
  const reach = (type: unknown) => {
    if (!isInputObjectType(type) || reached.has(type)) return;
    reached.add(type);
    for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
  };
  for (const type of Object.values(api.getTypeMap()).filter(isObjectType)) {
    for (const { args } of Object.values(type.getFields())) {
      for (const argument of args) reach(getNamedType(argument.type));
    }
  }
  return [...reached];
}

function unused(api: GraphQLSchema, words: FieldWords): Finding[] {
  const names = new Set<string>();
  for (const type of Object.values(api.getTypeMap())) {
    if (!('getFields' in type)) continue;
    for (const name of Object.keys(type.getFields())) {
      names.add(name).add(`${type.name}.${name}`);
      names.add(lineOfLists(type.name, name) ?? name);
    }
  }
  return [...words.keys()]
    .filter((at) => !names.has(at))
    .map((at) => found(WORDS, `${at} is no field of the graph; remove the line`));
}

// A task leads to its form, which must be a mutation of the graph.
function kinds(api: GraphQLSchema, tasks: readonly TaskKind[]): Finding[] {
  const mutations = api.getMutationType()?.getFields() ?? {};
  return tasks
    .filter(({ zh, en, form }) => !zh || !en || !Object.hasOwn(mutations, form))
    .map(({ kind, form }) =>
      found(
        `Task ${kind}`,
        `is a kind of work without words in both languages, or whose form ${form} is no mutation`,
      ),
    );
}

function found(at: string, message: string): Finding {
  return { rule: 'words', at, message };
}
