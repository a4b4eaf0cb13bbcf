import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { scopeOn } from '../../assessment/use-cases/scope-decision';
import { isPlanned } from '../../ground/domain/act-kinds';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { nobodyLeft } from '../../ground/use-cases/nobody-left';
import { heldPeriods, overlappedFrom, type PeriodRow } from '../../periods/persistence/periods';
import { isVacantFrom } from '../../register/persistence/nobody-left';
import { actOf, endsCase, type ProposedAct, standingActs } from '../domain/case-act';
import { caseStates } from '../domain/case-state';
import type { EliminationRecord, Judgement } from '../domain/elimination/elimination-record';
import { firstFailure, withFailureSince } from '../domain/elimination/failure-since';
import { readinessOf } from '../domain/elimination/readiness';
import { isHeldByWhatIsOpen } from '../domain/refused-by-policy';
import type { CaseRow } from '../persistence/cases';
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
  today: PlainDate,
): Promise<ProposedAct | UserErrorValue> {
  const { row, opening, acts } = found;
  const about = row ?? opening;
  if (!about || act.kind === 'WITHDRAWAL' || act.kind === 'TAKING_BACK') return act;
  const ended = row !== undefined && caseStates[row.state].ended;
  // Of an ended case only entries are corrected: a decision on release rests on the record of its corrected day.
  if (ended && !('grounds' in act.evidence)) return act;
  if (
    !ended &&
    isPlanned(act.kind) &&
    !endsCase(act) &&
    (await isVacantFrom(transaction, about.householdId, act.occurredOn))
  ) {
    return nobodyLeft(found.rules.clauseIds);
  }
  const periods = await heldPeriods(transaction, about.householdId);
  if (about.kind === 'IDENTIFICATION') {
    if (!beginsAnew(found, act, periods)) return alreadyMonitored(found.rules.clauseIds);
    return (await refuseScope(transaction, law, about, act)) ?? act;
  }
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
  const at = { division: about.openedIn, asOf: act.occurredOn < today ? today : act.occurredOn };
  const known = await heldRecord(transaction, law.policies, period, { ...at, asOf: act.occurredOn });
  const grounds = readinessOf(law.policies, underLawOf(act, acts, known), act.occurredOn, judgement);
  if (act.occurredOn >= today || endsCase(act))
    return { ...act, evidence: { ...act.evidence, grounds } } as ProposedAct;
  const later = underLawOf(act, acts, await heldRecord(transaction, law.policies, period, at));
  const days = { after: act.occurredOn, until: today };
  const seen = withFailureSince(
    grounds,
    firstFailure(law.policies, later, days, judgement, isHeldByWhatIsOpen(act)),
  );
  return { ...act, evidence: { ...act.evidence, grounds: seen } } as ProposedAct;
}

// The law of the day decides, but what was approved is announced by the law of its approval (readings 17 and 44).
function underLawOf(act: ProposedAct, acts: FoundCase['acts'], record: EliminationRecord): EliminationRecord {
  const { lawOn: _approved, ...bare } = record;
  const approved = act.kind === 'ANNOUNCEMENT' && actOf(standingActs(acts), 'APPROVAL');
  return approved ? { ...bare, lawOn: approved.occurredOn } : bare;
}

// Who draws urban security is out of scope, whatever the application answers: known when it is handed in, or when the
// county decides. What ends the case is never held up.
async function refuseScope(
  transaction: Statements,
  { policies }: Law,
  { householdId, openedIn: division }: Pick<CaseRow, 'householdId' | 'openedIn'>,
  act: ProposedAct,
): Promise<UserErrorValue | undefined> {
  if ((act.kind !== 'APPLICATION' && act.kind !== 'COUNTY_DECISION') || endsCase(act)) return undefined;
  const scope = await scopeOn(transaction, policies, { householdId, division, on: act.occurredOn });
  return scope?.outcome === 'REFUSED' ? decisionRefused(scope) : undefined;
}

// A time of monitoring overlaps no other, also where acts are recorded late: neither the first act of a case nor the last
// may lie before the end of one. What ends the case without identification is never held up.
function beginsAnew({ row, rules }: FoundCase, act: ProposedAct, periods: readonly PeriodRow[]): boolean {
  const decides = !row || act.kind === 'COUNTY_DECISION' || act.kind === rules.plan.at(-1)?.kind;
  if (!decides || !isPlanned(act.kind) || endsCase(act)) return true;
  return overlappedFrom(periods, act.occurredOn) === undefined;
}

// The village judges the risk when it nominates, and the county approves and announces on that; where no steps are printed the
// county's own decision is the judgement, and its approval where nobody nominates.
function judgementFor(act: ProposedAct, acts: FoundCase['acts']): Judgement | undefined {
  if (act.kind === 'NOMINATION') return act.evidence;
  if (act.kind === 'ELIMINATION_DECISION')
    return { riskGone: true, resolvedLeads: [], mode: act.evidence.mode };
  if (act.kind !== 'APPROVAL' && act.kind !== 'ANNOUNCEMENT') return undefined;
  const nominated = actOf(standingActs(acts), 'NOMINATION')?.evidence;
  if (nominated) return nominated;
  const approved = act.kind === 'APPROVAL' ? act : actOf(standingActs(acts), 'APPROVAL');
  const decided = approved?.evidence ?? actOf(standingActs(acts), 'ELIMINATION_DECISION')?.evidence;
  return { riskGone: decided !== undefined, resolvedLeads: [], ...(decided?.mode && { mode: decided.mode }) };
}
