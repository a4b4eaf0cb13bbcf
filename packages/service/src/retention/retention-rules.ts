import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const rule = z.strictObject({
  service: z.string(),
  title: words,
  after: words,
  /** How many months after that; null where no rule says: then it is kept. */
  months: z.int().min(1).nullable(),
  /** By which rule, or why there is none. */
  because: words,
});

export type RetentionRule = z.infer<typeof rule>;

// The same depth from src/retention and from dist/retention.
const file = join(__dirname, '..', '..', '..', '..', 'schemas', 'retention.json');

/** How long each kind of record is kept, by schemas/retention.json; `set` says otherwise for an installation. */
export function retentionRules(set: ReadonlyMap<string, number>): ReadonlyMap<string, RetentionRule> {
  const rules = z.record(z.string(), rule).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(rules).map(([kind, known]) => [kind, { ...known, months: set.get(kind) ?? known.months }]),
  );
}
