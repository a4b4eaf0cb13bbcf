import { citedClauses } from '@dixian/policy';
import type { ProposedAct } from './case-act';
import { endsCase } from './case-act';
import type { CaseRefusal } from './case-refusal';

/**
 * What policy holds against an act that decides on release. A value that is missing refuses it where the steps are
 * printed; where none are, a person decides on what policy leaves open. An announcement decides nothing anew: it is refused
 * where a condition is known to fail on its day.
 */
export function refusedByPolicy(act: ProposedAct): CaseRefusal | undefined {
  if (!('grounds' in act.evidence) || endsCase(act)) return undefined;
  const { grounds } = act.evidence;
  if (!grounds) throw new Error('A decision on release has to be given its grounds');
  const { decision } = grounds;
  if (decision.outcome === 'GRANTED') return undefined;
  if (decision.outcome === 'REFERRED' && !isHeldByWhatIsOpen(act)) return undefined;
  const open = decision.reasons.filter(({ holds }) => !holds);
  return { why: 'DECISION_REFUSED', decision, clauseIds: citedClauses(open) };
}

/** Whether what policy leaves open holds an act up: only where the steps are printed, and something is decided. */
export function isHeldByWhatIsOpen({ kind }: Pick<ProposedAct, 'kind'>): boolean {
  return kind === 'NOMINATION' || kind === 'APPROVAL';
}
