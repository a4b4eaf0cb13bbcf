import { z } from 'zod';
import { misspelt } from './misspelt';
import { sentenceOf } from './sentences';

/** Variables by name, as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** For a refinement over several variables: it is asked also where another variable is wrong, so that all is told at once. */
export const ALWAYS = { when: () => true };

/** Every mistake of the configuration at once, one per line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly string[]) {
    super(`Configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/**
 * Parses environment variables by a zod object schema; throws ConfigurationError listing every mistake, never a value.
 * `further` finds what the schema cannot.
 */
export function readEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  variables: Variables,
  further: (given: Variables) => readonly string[] = () => [],
): z.infer<Schema> {
  const given: Variables = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  const issues = result.success ? [] : result.error.issues.map((issue) => sentenceOf(issue, given));
  const problems = [...issues, ...misspelt(given, Object.keys(schema.shape)), ...further(given)];
  if (result.success && problems.length === 0) return result.data;
  throw new ConfigurationError([...new Set(problems)]);
}

/** `id:base64,id:base64`: keys of 32 bytes, the first is the current one. */
export const keyRing = z.string().transform((text, context) => {
  const all: Record<string, Buffer> = {};
  let current: string | undefined;
  for (const part of text.split(',')) {
    const [id = '', encoded = ''] = part.trim().split(':');
    const key = Buffer.from(encoded, 'base64');
    if (!id || key.length !== 32) {
      context.addIssue({ code: 'custom', message: 'write keys as id:base64 with 32 bytes each' });
      return z.NEVER;
    }
    all[id] = key;
    current ??= id;
  }
  return { current: current as string, all };
});

/** A base64 key of 32 bytes. */
export const key32 = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === 32, 'must be 32 bytes in base64');

/** A comma-separated list of secrets of at least 32 characters; the first signs, all verify. */
export const secretList = z
  .string()
  .transform((text) => text.split(',').map((secret) => secret.trim()))
  .refine(
    (secrets) => secrets.every((secret) => secret.length >= 32),
    'each secret needs at least 32 characters',
  );
