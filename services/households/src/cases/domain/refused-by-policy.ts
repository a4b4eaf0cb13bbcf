import { citedClauses } from '@dixian/policy';
import type { ProposedAct } from './case-act';
import { endsCase } from './case-act';
import type { CaseRefusal } from './case-refusal';

/**
 * What policy holds against an act that decides on release. A value that is missing refuses it where the steps are
 * printed; where none are, a person decides on what policy leaves open.
 */
export function refusedByPolicy(act: ProposedAct): CaseRefusal | undefined {
  if (!('grounds' in act.evidence) || endsCase(act)) return undefined;
  const { grounds } = act.evidence;
  if (!grounds) throw new Error('A decision on release has to be given its grounds');
  const { decision } = grounds;
  if (decision.outcome === 'GRANTED') return undefined;
  if (decision.outcome === 'REFERRED' && act.kind === 'ELIMINATION_DECISION') return undefined;
  const open = decision.reasons.filter(({ holds }) => !holds);
  return { why: 'DECISION_REFUSED', decision, clauseIds: citedClauses(open) };
}
