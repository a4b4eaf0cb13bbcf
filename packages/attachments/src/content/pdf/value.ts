/** A value as PDF writes it; numbers, strings, true, false and null stay as they are written. */
export type PdfValue =
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | PdfDictionary;

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** An object of a file: a value, of a stream the dictionary with its bytes. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly stream?: Buffer;
}

export const NULL: PdfValue = { kind: 'raw', text: 'null' };

/** The name that an entry holds; undefined where it holds none. */
export function nameIn({ entries }: PdfDictionary, key: string): string | undefined {
  const value = entries.get(key);
  return value?.kind === 'name' ? value.name : undefined;
}

/** The whole number that a value is; undefined where it is none. */
export function integerOf(value: PdfValue | undefined): number | undefined {
  return value?.kind === 'raw' && /^\d{1,10}$/.test(value.text) ? Number(value.text) : undefined;
}

/** The values that an entry lists, or the one it is. */
export function listIn({ entries }: PdfDictionary, key: string): readonly PdfValue[] {
  const value = entries.get(key);
  if (value === undefined) return [];
  return value.kind === 'array' ? value.items : [value];
}

/** A dictionary with entries changed; undefined takes one away. */
export function withEntries(
  { entries }: PdfDictionary,
  changed: Readonly<Record<string, PdfValue | undefined>>,
): PdfDictionary {
  const all = new Map(entries);
  for (const [key, value] of Object.entries(changed)) {
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return { kind: 'dictionary', entries: all };
}
