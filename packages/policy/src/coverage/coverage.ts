import type { Clause, ClauseStatus } from '../domain/clause';
import type { PolicySet } from '../domain/policy-set';
import type { NamedClause } from './clauses-in-tests';
import { showsDecision, type TestKind, testKindOf, testKinds } from './test-kind';

const needsTest: ReadonlySet<ClauseStatus> = new Set(['enforced', 'parameter']);

export interface CoveredClause {
  readonly clause: Clause;
  readonly tests: readonly NamedClause[];
  /** What its tests show, the strongest first. */
  readonly kinds: readonly TestKind[];
}

/** Each clause with the tests that name it, how many there are of each status, and what must not be. */
export interface Coverage {
  readonly clauses: readonly CoveredClause[];
  readonly counts: Readonly<Record<ClauseStatus, number>>;
  readonly untested: readonly Clause[];
  /** Said to be enforced, and no test shows that the running system decides by them. */
  readonly unproven: readonly Clause[];
  readonly unknown: readonly NamedClause[];
}

/**
 * Sets clauses against the tests that name them; an enforced or parameter clause without a test is reported, and an enforced
 * one without a test through a schema. `fileOf` gives a file from the root of the project, with slashes.
 */
export function coverage(
  set: PolicySet,
  named: readonly NamedClause[],
  fileOf: (path: string) => string = (path) => path,
): Coverage {
  const tests = new Map<string, NamedClause[]>();
  for (const name of named) tests.set(name.clause, [...(tests.get(name.clause) ?? []), name]);
  const clauses = [...set.clauses.values()].map((clause) => {
    const naming = tests.get(clause.id) ?? [];
    const found = new Set(naming.map(({ file }) => testKindOf(fileOf(file), clause)));
    return { clause, tests: naming, kinds: testKinds.filter((kind) => found.has(kind)) };
  });
  // Tests name clauses of other places' documents as well, which they bring along themselves.
  const prefixes = [...set.documents.values()].map(({ clausePrefix }) => `${clausePrefix}-`);
  const isOfOurs = (clause: string) => prefixes.some((prefix) => clause.startsWith(prefix));
  const counts = { enforced: 0, parameter: 0, tracked: 0, informative: 0, planned: 0, 'not-kept': 0 };
  for (const { clause } of clauses) counts[clause.status] += 1;
  return {
    clauses,
    counts,
    untested: clauses
      .filter(({ clause, tests: naming }) => needsTest.has(clause.status) && naming.length === 0)
      .map(({ clause }) => clause),
    unproven: clauses
      .filter(({ clause, kinds }) => clause.status === 'enforced' && !kinds.some(showsDecision))
      .map(({ clause }) => clause),
    unknown: named.filter(({ clause }) => !set.clauses.has(clause) && isOfOurs(clause)),
  };
}
