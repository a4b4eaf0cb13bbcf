import type { FormFieldKind } from '../../generated/graphql';

/** A field of a form as the graph tells it. */
export interface GivenField {
  readonly path: string;
  readonly label: string;
  readonly kind: FormFieldKind;
  readonly required: boolean;
  readonly many: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly known?: { readonly value: string; readonly shown: string; readonly source: string } | null;
  /** Of a list whose entries are chosen beforehand: what each is called. */
  readonly entries?: readonly string[];
  readonly clause?: { readonly id: string; readonly section: string; readonly quote: string } | null;
}

/** A field with those inside it. */
export interface FieldNode {
  readonly name: string;
  readonly field: GivenField;
  readonly children: readonly FieldNode[];
}

/** The fields of a form as a tree: `evidence.votesDue` stands in `evidence`, `items[].quantity` in each of `items`. */
export function fieldTree(fields: readonly GivenField[], inside = ''): readonly FieldNode[] {
  return fields.flatMap((field) => {
    const own = field.path.replaceAll('[]', '');
    const parent = own.includes('.') ? own.slice(0, own.lastIndexOf('.')) : '';
    if (parent !== inside) return [];
    const name = own.slice(own.lastIndexOf('.') + 1);
    const children = field.kind === 'GROUP' ? fieldTree(fields, own) : [];
    return [{ name, field, children }];
  });
}

type Values = Readonly<Record<string, unknown>>;

/** What a form begins with: what is known, and the day of today where a day is asked for. */
export function firstValues(nodes: readonly FieldNode[], today: string): Values {
  const values: Record<string, unknown> = {};
  for (const { name, field, children } of nodes) {
    if (field.known && field.kind === 'GROUP') values[name] = JSON.parse(field.known.value);
    else if (field.kind === 'GROUP') {
      if (field.many) values[name] = field.required ? [firstValues(children, today)] : [];
      else if (field.required) values[name] = firstValues(children, today);
    } else if (field.known) values[name] = JSON.parse(field.known.value);
    else if (name === 'occurredOn') values[name] = today;
  }
  return values;
}

/** The input that the graph is sent: nothing that was left empty, numbers as numbers. */
export function inputOf(nodes: readonly FieldNode[], values: Values): Values {
  const input: Record<string, unknown> = {};
  for (const { name, field, children } of nodes) {
    const value = values[name];
    if (value === undefined || value === null || value === '') continue;
    if (field.kind !== 'GROUP') input[name] = field.kind === 'NUMBER' ? numberOf(value) : value;
    else if (Array.isArray(value)) {
      if (value.length > 0) input[name] = value.map((each) => inputOf(children, each as Values));
    } else input[name] = inputOf(children, value as Values);
  }
  return input;
}

function numberOf(value: unknown): unknown {
  const number = Number(value);
  return typeof value === 'string' && Number.isInteger(number) ? number : value;
}

/** The paths of required fields that are still empty, as `evidence.votesDue`. */
export function missingPaths(nodes: readonly FieldNode[], values: Values, inside = ''): readonly string[] {
  return nodes.flatMap(({ name, field, children }) => {
    const path = inside ? `${inside}.${name}` : name;
    const value = values[name];
    const isEmpty = value === undefined || value === null || value === '' || isEmptyList(value);
    if (isEmpty) return field.required && field.kind !== 'KEY' ? [path] : [];
    if (field.kind !== 'GROUP') return [];
    if (!Array.isArray(value)) return missingPaths(children, value as Values, path);
    return value.flatMap((each, index) => missingPaths(children, each as Values, `${path}.${index}`));
  });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a field need not be filled in, since a file that is chosen beside it shows the same: a photo for its reference. */
export function isShownByFiles(path: string, values: Values): boolean {
  const [, above] = /^(.*?)evidence\.photoReference$/.exec(path) ?? [];
  if (above === undefined) return false;
  const beside = above === '' ? values : (values[above.slice(0, -1)] as Values | undefined);
  return Array.isArray(beside?.attachments) && beside.attachments.length > 0;
}
