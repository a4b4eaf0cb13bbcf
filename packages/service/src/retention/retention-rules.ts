import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '@dixian/configuration';
import { z } from 'zod';

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const months = z.int().min(1);
const rule = z.strictObject({
  /** Who keeps it; unset where every service does that loads ledgers. */
  service: z.string().optional(),
  title: words,
  after: words,
  /** How many months after that; null where no rule says: then it is kept. */
  months: months.nullable(),
  /** The fewest that an installation may set, where a law says so. */
  least: months.optional(),
  /** By which rule, or why there is none. */
  because: words,
});

export type RetentionRule = z.infer<typeof rule>;

// The same depth from src/retention and from dist/retention.
const file = join(__dirname, '..', '..', '..', '..', 'schemas', 'retention.json');

/**
 * How long each kind of record is kept, by schemas/retention.json; `set` says otherwise for an installation. ConfigurationError
 * where it sets a kind that there is none of, or less than the law has kept.
 */
export function retentionRules(set: ReadonlyMap<string, number>): ReadonlyMap<string, RetentionRule> {
  const rules = z.record(z.string(), rule).parse(JSON.parse(readFileSync(file, 'utf8')));
  const mistakes = [...set].flatMap(([kind, given]) => mistakeOf(kind, given, rules[kind]));
  if (mistakes.length > 0) throw new ConfigurationError(mistakes);
  return new Map(
    Object.entries(rules).map(([kind, known]) => [kind, { ...known, months: set.get(kind) ?? known.months }]),
  );
}

function mistakeOf(kind: string, given: number, known: RetentionRule | undefined): string[] {
  if (!known) return [`RETENTION_MONTHS: there is no kind of record ${kind}`];
  const { least = 1, because } = known;
  return given < least
    ? [`RETENTION_MONTHS: ${kind}=${given} is less than ${least} months. ${because.en}`]
    : [];
}
