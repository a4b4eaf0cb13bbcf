import { z } from 'zod';

/** How a file is to be read and what it means, as it is kept with its run. */
export const runChoices = z.object({
  answers: z.array(z.object({ question: z.string(), answer: z.string() })).default([]),
  mapping: z.array(z.object({ heading: z.string(), field: z.string().nullable() })).default([]),
  replaces: z.array(z.object({ sheet: z.string(), row: z.int(), recordId: z.string() })).default([]),
  sheets: z.array(z.string()).default([]),
});

export type RunChoices = z.infer<typeof runChoices>;

/** Choices of somebody who makes none. */
export const NO_CHOICES: RunChoices = { answers: [], mapping: [], replaces: [], sheets: [] };
