import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { isPlanned } from '../../ground/domain/act-kinds';
import { heldPeriods, overlappedFrom, type PeriodRow } from '../../periods/persistence/periods';
import { actOf, endsCase, type ProposedAct, standingActs } from '../domain/case-act';
import { caseStates } from '../domain/case-state';
import type { Judgement } from '../domain/elimination/elimination-record';
import { readinessOf } from '../domain/elimination/readiness';
import { heldRecord } from '../persistence/elimination-record';
import { alreadyMonitored, notMonitored } from './case-messages';
import type { FoundCase } from './found-case';

/**
 * An act with what the register adds to it: the grounds of a decision on release, frozen as they are on its day, and the
 * category that a re-label keeps. Refused where the period that the case is about is no longer what it was.
 */
export async function restOnRecord(
  transaction: Statements,
  law: Law,
  found: FoundCase,
  act: ProposedAct,
): Promise<ProposedAct | UserErrorValue> {
  const { row, opening, acts } = found;
  const about = row ?? opening;
  if (!about || act.kind === 'WITHDRAWAL' || act.kind === 'TAKING_BACK') return act;
  const ended = row !== undefined && caseStates[row.state].ended;
  // Of an ended case only entries are corrected: a decision on release rests on the record of its corrected day.
  if (ended && !('grounds' in act.evidence)) return act;
  const periods = await heldPeriods(transaction, about.householdId);
  if (about.kind === 'IDENTIFICATION')
    return beginsAnew(found, act, periods) ? act : alreadyMonitored(found.rules.clauseIds);
  if (about.kind === 'RELABELLING') {
    const last = periods.at(-1);
    if (!last || last.eliminatedOn === null) return alreadyMonitored(found.rules.clauseIds);
    if (act.kind !== 'RELABELLING') return act;
    return { ...act, evidence: { ...act.evidence, category: act.evidence.category ?? last.category } };
  }
  const period = periods.find(({ id }) => id === about.periodId);
  if (!period || (period.eliminatedOn !== null && !ended)) {
    return endsCase(act) ? act : notMonitored(found.rules.clauseIds);
  }
  const judgement = judgementFor(act, acts);
  if (!judgement) return act;
  const at = { division: about.openedIn, asOf: act.occurredOn };
  const record = await heldRecord(transaction, law.policies, period, at);
  const grounds = readinessOf(law.policies, record, act.occurredOn, judgement);
  return { ...act, evidence: { ...act.evidence, grounds } } as ProposedAct;
}

// A time of monitoring overlaps no other, also where acts are recorded late: neither the first act of a case nor the last
// may lie before the end of one. What ends the case without identification is never held up.
function beginsAnew({ row, rules }: FoundCase, act: ProposedAct, periods: readonly PeriodRow[]): boolean {
  const decides = !row || act.kind === 'COUNTY_DECISION' || act.kind === rules.order.at(-1);
  if (!decides || !isPlanned(act.kind) || endsCase(act)) return true;
  return overlappedFrom(periods, act.occurredOn) === undefined;
}

// The village judges the risk when it nominates, and the county approves on that; where no steps are printed the
// county's own decision is the judgement.
function judgementFor(act: ProposedAct, acts: FoundCase['acts']): Judgement | undefined {
  if (act.kind === 'NOMINATION') return act.evidence;
  if (act.kind === 'ELIMINATION_DECISION')
    return { riskGone: true, resolvedLeads: [], mode: act.evidence.mode };
  if (act.kind !== 'APPROVAL') return undefined;
  return actOf(standingActs(acts), 'NOMINATION')?.evidence ?? { riskGone: false, resolvedLeads: [] };
}
