import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { officialTerm } from '../exports/heading';
import { nameInWords } from './name-in-words';
import type { Words } from './value-words';

/** Where the official words of fields stand that their descriptions do not give. */
export const WORDS = 'schemas/words.yaml';

const zh = z.string().regex(/\p{Script=Han}/u, 'the official word is Chinese');
const written = z.strictObject({
  fields: z.record(z.string(), z.union([zh, z.strictObject({ zh, en: z.string().min(2) })])).default({}),
});

/** The words of fields, by `Type.field` or by `field` wherever it stands. */
export type FieldWords = ReadonlyMap<string, { readonly zh: string; readonly en?: string | undefined }>;

/** Reads the words; none where the repository has no such file. Throws where a line has no Chinese word. */
export function readFieldWords(root: string): FieldWords {
  const file = path.join(root, WORDS);
  if (!existsSync(file)) return new Map();
  const { fields } = written.parse(parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(fields).map(([at, word]) => [at, typeof word === 'string' ? { zh: word } : word]),
  );
}

/** The line of a field in every input that narrows a list, or in every one that orders it: `Filter.open`, `Order.field`. */
export function lineOfLists(type: string, field: string): string | undefined {
  const kind = /(?:Filter|Order)$/.exec(type)?.[0];
  return kind && `${kind}.${field}`;
}

/**
 * What a field is called: a line of its own, in filters and orders one for all of them, then its description, then the line of its
 * name. Undefined where none says so.
 */
export function fieldWords(
  words: FieldWords,
  type: string,
  field: { readonly name: string; readonly description?: string | null | undefined },
): Words | undefined {
  const own = words.get(`${type}.${field.name}`) ?? words.get(lineOfLists(type, field.name) ?? '');
  const said = officialTerm(field.description);
  const found = own ?? (said === undefined ? words.get(field.name) : { zh: said });
  return found && { zh: found.zh, en: found.en ?? nameInWords(field.name) };
}
