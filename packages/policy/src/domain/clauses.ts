import type { Clause } from './clause';
import type { PolicySet } from './policy-set';

/** The clause of this id, or undefined. */
export function findClause(set: PolicySet, id: string): Clause | undefined {
  return set.clauses.get(id);
}

/** The clause of this id; throws when no loaded document has it. */
export function getClause(set: PolicySet, id: string): Clause {
  const clause = set.clauses.get(id);
  if (!clause) throw new Error(`No loaded policy document has the clause ${id}.`);
  return clause;
}
