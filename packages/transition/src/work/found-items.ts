import { Conditions } from '@dixian/service';
import type { PlannedRule } from './planned-rules';

/** The items of a rule as they are now, with their hash, numbered on behind the parameters given; undefined where it has none. */
export function foundItems(
  { rule, asked }: PlannedRule,
  parameters: unknown[],
  among: readonly string[] | null,
): string | undefined {
  const sql = rule.items({ ...asked, among }, new Conditions(parameters));
  // Where the household lives is no fact of the item: it may move meanwhile.
  return (
    sql &&
    `SELECT f.*, sha256(convert_to(jsonb_build_array(f.change, f.before, f.after, f.facts, f.clause, f.undecided, f.decided_by,
       f.without_support)::text, 'UTF8')) AS hash FROM (${sql}) AS f`
  );
}

/** Columns that a rule gives, as the table of items has them. */
export const FOUND = `subject_kind, subject_id, household_id, division_code, change, before, after, facts, clause, undecided,
  decided_by, without_support, hash`;
