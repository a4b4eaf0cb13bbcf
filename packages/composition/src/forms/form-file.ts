import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import { type FieldWords, fieldWords } from '../words/field-words';
import { nameInWords } from '../words/name-in-words';
import { valueWords, type Words } from '../words/value-words';

/** A field of a form as it stands in the input of its mutation. */
interface FormField {
  /** From the input on: `evidence.votesDue`, `items[].quantity`. */
  readonly path: string;
  /** Name of its scalar or enum; of a group its input type. */
  readonly type: string;
  readonly label: Words;
  /** Whether it has to be given wherever what it belongs to is given. */
  readonly required?: true;
  readonly many?: true;
}

/** Where every mutation's form stands, for services and clients. */
const FORMS = 'schemas/generated/forms.json';

/** Every mutation as a form: its input, its fields with their words, and the values that an enum of them allows. */
export function formFile(api: GraphQLSchema, words: FieldWords): [string, string] {
  const mutations = Object.values(api.getMutationType()?.getFields() ?? {});
  const forms = mutations.flatMap((mutation) => {
    const input = inputOf(mutation);
    if (!input) return [];
    const label = labelOf(mutation, words);
    return [[mutation.name, { input: input.name, label, fields: fieldsOf(input, words, '', []) }] as const];
  });
  const enums = Object.values(api.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => [
      type.name,
      Object.fromEntries(type.getValues().map((value) => [value.name, valueWords(value)])),
    ]);
  const file = { mutations: Object.fromEntries(forms), enums: Object.fromEntries(enums) };
  return [FORMS, `${JSON.stringify(file, null, 1)}\n`];
}

function inputOf({ args }: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const type = getNamedType(args.find(({ name }) => name === 'input')?.type);
  return isInputObjectType(type) ? type : undefined;
}

function labelOf(mutation: GraphQLField<unknown, unknown>, words: FieldWords): Words {
  const en = nameInWords(mutation.name);
  return fieldWords(words, 'Mutation', mutation) ?? { zh: en, en };
}

// Inputs within are taken apart; one that holds itself is not.
function fieldsOf(
  type: GraphQLInputObjectType,
  words: FieldWords,
  at: string,
  within: readonly GraphQLInputObjectType[],
): FormField[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const own = formField(type, field, words, at);
    if (!isInputObjectType(inner)) return [own];
    if (within.includes(inner)) return [own];
    return [own, ...fieldsOf(inner, words, `${own.path}${own.many ? '[]' : ''}.`, [...within, type])];
  });
}

function formField(
  type: GraphQLInputObjectType,
  field: GraphQLInputField,
  words: FieldWords,
  at: string,
): FormField {
  const en = nameInWords(field.name);
  return {
    path: `${at}${field.name}`,
    type: getNamedType(field.type).name,
    label: fieldWords(words, type.name, field) ?? { zh: en, en },
    ...(isRequiredInputField(field) && { required: true }),
    ...(isListType(getNullableType(field.type)) && { many: true }),
  };
}
