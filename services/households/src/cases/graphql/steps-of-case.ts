import { cited } from '../../ground/graphql/cited';
import { type CaseAct, standingActs } from '../domain/case-act';
import type { CaseRules } from '../domain/case-rules';

/** The acts that a procedure asks for in their order, with the day each was done. */
export function stepsOf({ plan }: CaseRules, acts: readonly CaseAct[]) {
  const standing = standingActs(acts);
  return plan.map(({ kind, name, level, alsoLevels, needs, words, clauses }) => ({
    kind,
    name,
    level,
    alsoLevels: [...(alsoLevels ?? [])],
    needs: [
      ...needs.map(({ text }) => text),
      ...words.map(({ allowed, every }) => allowed.join(every ? '、' : '或')),
    ],
    doneOn: standing.find((act) => act.kind === kind)?.occurredOn ?? null,
    clauses: cited(clauses),
  }));
}
