import { z } from 'zod';

/** A JSON text read by a schema. */
export const json = <Schema extends z.ZodType>(schema: Schema) =>
  z.string().transform((text, context): z.output<Schema> => {
    try {
      const parsed = schema.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    } catch {
      // Reported below as any other value that does not fit.
    }
    context.addIssue({ code: 'custom', message: 'is not JSON of the form needed' });
    return z.NEVER;
  });
