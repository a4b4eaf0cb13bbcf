import type { UserErrorValue } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { actOf, type ProposedAct, standingActs } from '../../domain/cases/case-act';
import type { Law } from '../../domain/cases/case-rules';
import { caseStates } from '../../domain/cases/case-state';
import type { Judgement } from '../../domain/cases/elimination/elimination-record';
import { readinessOf } from '../../domain/cases/elimination/readiness';
import { heldRecord } from '../../persistence/cases/elimination-record';
import { heldPeriods } from '../../persistence/monitoring/periods';
import { ALREADY_MONITORED, NOT_MONITORED } from './case-messages';
import type { FoundCase } from './found-case';

/**
 * An act with what the register adds to it: the grounds of a decision on release, frozen as they are on its day, and the
 * category that a re-label keeps. Refused where the period that the case is about is no longer what it was.
 */
export async function restOnRecord(
  transaction: Statements,
  law: Law,
  { row, opening, acts }: FoundCase,
  act: ProposedAct,
): Promise<ProposedAct | UserErrorValue> {
  const about = row ?? opening;
  if (!about || about.kind === 'IDENTIFICATION' || (row && caseStates[row.state].ended)) return act;
  const periods = await heldPeriods(transaction, about.householdId);
  if (about.kind === 'RELABELLING') {
    const last = periods.at(-1);
    if (!last || last.eliminatedOn === null) return ALREADY_MONITORED;
    if (act.kind !== 'RELABELLING') return act;
    return { ...act, evidence: { ...act.evidence, category: act.evidence.category ?? last.category } };
  }
  const period = periods.find(({ id }) => id === about.periodId);
  if (!period || period.eliminatedOn !== null) return NOT_MONITORED;
  const judgement = judgementFor(act, acts);
  if (!judgement) return act;
  const record = await heldRecord(transaction, period, about.openedIn, act.occurredOn);
  const grounds = readinessOf(law.policies, record, act.occurredOn, judgement);
  return { ...act, evidence: { ...act.evidence, grounds } } as ProposedAct;
}

// The village judges the risk when it nominates, and the county approves on that; where no steps are printed the
// county's own decision is the judgement.
function judgementFor(act: ProposedAct, acts: FoundCase['acts']): Judgement | undefined {
  if (act.kind === 'NOMINATION') return act.evidence;
  if (act.kind === 'ELIMINATION_DECISION') return { riskGone: true, resolvedLeads: [] };
  if (act.kind !== 'APPROVAL') return undefined;
  return actOf(standingActs(acts), 'NOMINATION')?.evidence ?? { riskGone: false, resolvedLeads: [] };
}
