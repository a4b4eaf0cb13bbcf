import { z } from 'zod';

/** Every mistake of the configuration at once, one per line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly string[]) {
    super(`Configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** Parses environment variables by a zod object schema; throws ConfigurationError listing every mistake, never a value. */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  variables: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => `${issue.path.join('.') || 'environment'}: ${issue.message}`),
  );
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
