import { z } from 'zod';

const bilingual = z.object({ zh: z.string(), en: z.string() });

const column = z.object({
  index: z.int(),
  heading: z.string(),
  field: z.string().nullable(),
  source: z.enum(['LAYOUT', 'COUNTY', 'OFFICE']).nullable(),
  unit: z.string().nullable(),
  content: z.enum(['MONEY', 'DATES', 'OTHER']).nullable(),
});

const sheet = z.object({
  name: z.string(),
  read: z.boolean(),
  reason: bilingual.nullable(),
  headerRows: z.array(z.int()),
  columns: z.array(column),
  skippedRows: z.int(),
  totals: z.array(
    z.object({
      heading: z.string(),
      row: z.int(),
      printed: z.string(),
      summed: z.string(),
      agrees: z.boolean(),
    }),
  ),
});

const question = z.object({
  id: z.string(),
  sheet: z.string().nullable(),
  column: z.string().nullable(),
  text: bilingual,
  options: z.array(z.object({ value: z.string(), text: bilingual })),
  answer: z.string().nullable(),
});

/** What was understood of a file, as it is kept with its run. Holds headings and names of sheets, never a person. */
export const keptReading = z.object({
  sheets: z.array(sheet),
  speaksFor: z.string().nullable(),
  speaksAssumed: z.boolean(),
  questions: z.array(question),
  remarks: z.array(z.object({ code: z.string(), message: bilingual })),
});

export type KeptReading = z.infer<typeof keptReading>;
export type KeptQuestion = z.infer<typeof question>;
