import { createHash } from 'node:crypto';
import { LONG_TEXT, readText } from '@dixian/graph';

// The key itself, wherever in an input it stands, is not part of what it stands for.
const KEY = 'idempotencyKey';

/** SHA-256 of an input without its key, the same for every way to write the same. */
export function inputHash(input: unknown): Buffer {
  return createHash('sha256').update(canonical(input)).digest();
}

// JSON with sorted names; what is null, undefined or left out is the same; amounts and days are text.
function canonical(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return JSON.stringify(asKept(value));
  if (typeof value === 'bigint') return JSON.stringify(String(value));
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') return `{${namedParts(value).join(',')}}`;
  return JSON.stringify(value);
}

function namedParts(value: object): string[] {
  return Object.entries(value)
    .filter(([name, part]) => name !== KEY && part !== null && part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
}

function asKept(text: string): string {
  const read = readText(text, { ...LONG_TEXT, longest: text.length });
  return read.problem ? text : read.text;
}
