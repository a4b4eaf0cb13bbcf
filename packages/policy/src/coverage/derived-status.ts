import type { Clause, ClauseStatus } from '../domain/clause';
import type { PolicyFolder } from '../domain/policy-set';
import { dutyKinds } from '../loading/duty-kinds';

/**
 * The clauses with the status that the folder itself bears out: what it claims beyond that no test has shown. `ruled` are the
 * clauses that bring rules into force by which a service decides.
 */
export function withDerivedStatus(folder: PolicyFolder, ruled: ReadonlySet<string>): readonly Clause[] {
  const kept = keptClauses(folder);
  const setting = new Set(folder.parameters.map(({ clause }) => clause));
  return folder.clauses.map((clause) => {
    if (clause.status !== 'enforced' || kept.has(clause.id) || ruled.has(clause.id)) return clause;
    const status: ClauseStatus = setting.has(clause.id) ? 'parameter' : 'planned';
    return { ...clause, status, claimed: clause.status };
  });
}

// Steps are followed and limits kept by data alone, whoever wrote them.
function keptClauses({ procedures, deadlines }: PolicyFolder): ReadonlySet<string> {
  return new Set([
    ...deadlines
      .filter(({ kind }) => (dutyKinds().get(kind)?.keptBy.length ?? 0) > 0)
      .map(({ clause }) => clause),
    ...procedures.flatMap(({ clause, steps }) => [
      clause,
      ...steps.flatMap(({ clauses, needs }) => [...clauses, ...needs.map((need) => need.clause)]),
    ]),
  ]);
}
