import type { FormFieldKind } from '../../generated/graphql';
import type { Language } from '../language/language';
import type { GivenForm } from './act-form';
import type { GivenField } from './field-tree';

interface Word {
  readonly zh: string;
  readonly en: string;
}

interface WrittenField {
  readonly path: string;
  readonly type: string;
  readonly label: Word;
  readonly required?: boolean;
  readonly many?: boolean;
}

interface WrittenForms {
  readonly mutations: Readonly<
    Record<string, { readonly label: Word; readonly fields: readonly WrittenField[] }>
  >;
  readonly enums: Readonly<Record<string, Readonly<Record<string, Word>>>>;
}

/** Records that one can choose from, by the path of the field that takes one. */
export type Choices = Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;

/** What a form is known to hold before anybody fills it in, by the path of the field. */
export type Known = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<string, FormFieldKind>> = {
  ID: 'RECORD',
  Boolean: 'YES_NO',
  Date: 'DAY',
  Int: 'NUMBER',
  Float: 'DECIMAL',
  Decimal: 'DECIMAL',
  Money: 'AMOUNT',
};

// What the page showed when somebody decided; no question for a person.
const SEEN = ['version', 'digest'];

const LONG = /(^|\.)(finding|reason|lateReason|note|text|statement|content|difficulties)$/;

/**
 * The form of a mutation as the schema has it, for acts that no step and no task asks for. What a place wants beyond the
 * schema is then said by the graph's answer.
 */
export async function staticForm(
  mutation: string,
  language: Language,
  known: Known,
  entries?: readonly string[],
  choices: Choices = {},
): Promise<GivenForm> {
  const { default: written } = await import('../../generated/forms.json');
  const { mutations, enums } = written as unknown as WrittenForms;
  const form = mutations[mutation];
  if (!form) throw new Error(`The graph has no mutation ${mutation}`);
  const isGroup = (path: string) =>
    form.fields.some((field) => field.path.startsWith(`${path}.`) || field.path.startsWith(`${path}[].`));
  const fields = form.fields.map((field): GivenField => {
    const values = enums[field.type];
    const records = choices[field.path];
    const given = known[field.path];
    return {
      path: field.path,
      label: field.label[language],
      required: field.required ?? false,
      many: field.many ?? false,
      kind: records ? 'CHOICE' : kindOf(field, isGroup(field.path), values !== undefined),
      options:
        records ?? Object.entries(values ?? {}).map(([value, word]) => ({ value, label: word[language] })),
      ...(Array.isArray(given) && entries && { entries }),
      ...(given !== undefined && {
        known: { value: JSON.stringify(given), shown: String(given), source: '' },
      }),
    };
  });
  return { name: form.label[language], mutation, fields };
}

function kindOf(field: WrittenField, isGroup: boolean, isChoice: boolean): FormFieldKind {
  if (isGroup) return 'GROUP';
  if (field.path === 'idempotencyKey') return 'KEY';
  if (/(^|\.)attachments$/.test(field.path)) return 'FILES';
  if (SEEN.includes(field.path)) return 'RECORD';
  if (isChoice) return 'CHOICE';
  return kinds[field.type] ?? (LONG.test(field.path) ? 'LONG_TEXT' : 'TEXT');
}
