import {
  enumWords,
  findForm,
  type Language,
  type Message,
  type FormField as SchemaField,
} from '@dixian/graph';
import type { Form } from '../domain/form';
import { cited } from './cited';

interface Option {
  readonly value: string;
  readonly label: Message;
}

/** A form in the words of one language. */
export function shownForm(form: Form, language: Language) {
  const { mutation, name, clauses, kept } = form;
  const schema = findForm(mutation);
  return {
    mutation,
    input: schema?.input ?? null,
    name: name[language],
    clauses: cited(clauses, kept),
    fields: (schema?.fields ?? []).map((field) => shownField(form, field, language)),
  };
}

function shownField(form: Form, field: SchemaField, language: Language) {
  const { path, label } = field;
  const asked = form.required?.get(path);
  const options = optionsOf(form, field);
  const known = form.known?.get(path);
  return {
    path,
    label: label[language],
    kind: options.length > 0 ? 'CHOICE' : kindOf(field),
    many: field.many ?? false,
    required: field.required === true || asked !== undefined,
    options: options.map((option) => ({ value: option.value, label: option.label[language] })),
    known: known
      ? {
          value: JSON.stringify(known.value),
          shown: inWords(known.value, options, language),
          source: known.source[language],
        }
      : null,
    clause: asked ? (form.kept?.get(asked) ?? { id: asked }) : null,
  };
}

// The words of the place; of an enum in English its own.
function optionsOf(form: Form, { path, type }: SchemaField): Option[] {
  const words = enumWords(type) ?? {};
  const printed = form.options?.get(path);
  if (!printed) return Object.entries(words).map(([value, label]) => ({ value, label }));
  return printed.map(({ value, printed: zh }) => ({ value, label: { zh, en: words[value]?.en ?? zh } }));
}

type FieldKind =
  | 'AMOUNT'
  | 'CHOICE'
  | 'DAY'
  | 'DECIMAL'
  | 'FILES'
  | 'GROUP'
  | 'KEY'
  | 'LONG_TEXT'
  | 'NUMBER'
  | 'RECORD'
  | 'TEXT'
  | 'YES_NO';

const KINDS: Readonly<Record<string, FieldKind>> = {
  ID: 'RECORD',
  Date: 'DAY',
  Money: 'AMOUNT',
  Boolean: 'YES_NO',
  Int: 'NUMBER',
  Float: 'DECIMAL',
};
const ONE_LINE = /(name|code|number|phone|unit|post|place|reference|signature|cycle)$/i;

function kindOf({ path, type }: SchemaField): FieldKind {
  if (path.endsWith('idempotencyKey')) return 'KEY';
  if (/(^|\.)attachments$/.test(path)) return 'FILES';
  if (type !== 'String') return KINDS[type] ?? 'GROUP';
  return ONE_LINE.test(path) ? 'TEXT' : 'LONG_TEXT';
}

function inWords(value: unknown, options: readonly Option[], language: Language): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, options, language)).join('、');
  if (typeof value === 'boolean') return YES_NO[value ? 'yes' : 'no'][language];
  return options.find((option) => option.value === value)?.label[language] ?? String(value);
}

const YES_NO = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };
