import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const column = z.strictObject({
  field: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  headings: words,
  opposite: words.default([]),
  type: z.enum([
    'text',
    'name',
    'code',
    'certificate',
    'disability-card',
    'household-code',
    'place',
    'phone',
    'account',
    'money',
    'percent',
    'date',
    'month',
    'range',
    'integer',
    'decimal',
    'yes-no',
    'list',
    'several',
  ]),
  unit: z.string().optional(),
  file_unit_often: z.string().optional(),
  required: z.boolean().default(false),
  precision: z.enum(['day', 'day-or-month', 'month']).default('day'),
  values: words.optional(),
  synonyms: z.record(z.string(), z.string()).default({}),
  plausible: z.tuple([z.number(), z.number()]).optional(),
  blank_is_zero: z.boolean().default(false),
  from_title: z.boolean().default(false),
  parent: words.default([]),
  pattern: z.string().optional(),
  max: z.number().int().positive().optional(),
  example: z.string().optional(),
  household: z.boolean().default(false),
  parts: words.default([]),
  sum_of: words.default([]),
});

const fields = z.array(z.array(z.string()).min(1)).default([]);

const ledger = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: bilingual,
  also_called: z.array(z.string()).default([]),
  loaded_by: z.string().optional(),
  grain: z.string(),
  keys: fields,
  match: fields,
  one_of: fields,
  members_counted_once: z.array(z.string()).default([]),
  member_count: z.string().optional(),
  not_a_ledger: bilingual.optional(),
  columns: z.array(z.union([z.strictObject({ use: words }), column])).min(1),
});

/** `layouts/shared.yaml` */
export const commonFile = z.strictObject({
  columns: z.array(column),
  rows: z.strictObject({ totals: words, notes: words }),
});

/** `layouts/<department>.yaml` */
export const departmentFile = z.strictObject({
  department: z.string(),
  name: bilingual,
  ledgers: z.array(ledger),
});

/** `layouts/places/<six digits>.yaml`: by ledger and field, what a county's offices write as well. */
export const placeFile = z.strictObject({
  county: z.string().regex(/^\d{6}$/),
  ledgers: z.record(
    z.string(),
    z.record(
      z.string(),
      z.strictObject({
        headings: words.optional(),
        synonyms: z.record(z.string(), z.string()).optional(),
        plausible: z.tuple([z.number(), z.number()]).optional(),
      }),
    ),
  ),
});

export type ColumnEntry = z.infer<typeof column>;
export type LedgerEntry = z.infer<typeof ledger>;
export type DepartmentFile = z.infer<typeof departmentFile>;
export type PlaceFile = z.infer<typeof placeFile>;
