/** Words of one language, as `labels.zh-CN.json` and `labels.en.json` of the schema's package have them. */
export interface Labels {
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly inputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tasks: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
}

/** What a value of an enum is called; one that a newer graph added, which the words do not know yet, as it is written. */
export function valueLabel(labels: Pick<Labels, 'enums'>, type: string, value: string): string {
  return labels.enums[type]?.[value] ?? value;
}

/** What a field is called, of an input or of what is shown; undefined where it has no word. */
export function fieldLabel(
  labels: Pick<Labels, 'inputs' | 'fields'>,
  type: string,
  field: string,
): string | undefined {
  return labels.inputs[type]?.[field] ?? labels.fields[type]?.[field];
}
