import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../user-errors';

/** A field of a mutation's input as the composed schema has it. */
export interface FormField {
  /** From the input on: `evidence.votesDue`, `items[].quantity`. */
  readonly path: string;
  /** Name of its scalar or enum; of a group its input type. */
  readonly type: string;
  readonly label: Message;
  readonly required?: true;
  readonly many?: true;
}

/** A mutation as a form. */
export interface MutationForm {
  readonly input: string;
  readonly label: Message;
  readonly fields: readonly FormField[];
}

interface Forms {
  readonly mutations: Readonly<Record<string, MutationForm>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, Message>>>>;
}

// The same depth from src/forms and from dist/forms.
const file = join(__dirname, '..', '..', '..', '..', 'schemas', 'generated', 'forms.json');

let read: Forms | undefined;

function forms(): Forms {
  read ??= JSON.parse(readFileSync(file, 'utf8')) as Forms;
  return read;
}

/** The form of a mutation of any department, from schemas/generated/forms.json; undefined where there is no such mutation. */
export function findForm(mutation: string): MutationForm | undefined {
  const { mutations } = forms();
  return Object.hasOwn(mutations, mutation) ? mutations[mutation] : undefined;
}

/** The values of an enum with their words, in the order of the schema; undefined where a type is no enum. */
export function enumWords(type: string): Readonly<Record<string, Message>> | undefined {
  const { enums } = forms();
  return Object.hasOwn(enums, type) ? enums[type] : undefined;
}
