import type { Clause, ClauseStatus } from '../domain/clause';
import type { PolicySet } from '../domain/policy-set';
import type { NamedClause } from './clauses-in-tests';

const needsTest: ReadonlySet<ClauseStatus> = new Set(['enforced', 'parameter']);

export interface CoveredClause {
  readonly clause: Clause;
  readonly tests: readonly NamedClause[];
}

/** Each clause with the tests that name it, how many there are of each status, and what must not be. */
export interface Coverage {
  readonly clauses: readonly CoveredClause[];
  readonly counts: Readonly<Record<ClauseStatus, number>>;
  readonly untested: readonly Clause[];
  readonly unknown: readonly NamedClause[];
}

/** Sets clauses against the tests that name them; an enforced or parameter clause without a test is reported. */
export function coverage(set: PolicySet, named: readonly NamedClause[]): Coverage {
  const tests = new Map<string, NamedClause[]>();
  for (const name of named) tests.set(name.clause, [...(tests.get(name.clause) ?? []), name]);
  const clauses = [...set.clauses.values()].map((clause) => ({ clause, tests: tests.get(clause.id) ?? [] }));
  const counts = { enforced: 0, parameter: 0, tracked: 0, informative: 0, planned: 0 };
  for (const { clause } of clauses) counts[clause.status] += 1;
  return {
    clauses,
    counts,
    untested: clauses
      .filter(({ clause, tests: naming }) => needsTest.has(clause.status) && naming.length === 0)
      .map(({ clause }) => clause),
    unknown: named.filter(({ clause }) => !set.clauses.has(clause)),
  };
}
