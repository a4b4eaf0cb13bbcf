import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { resolveProcedure } from '@dixian/policy';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { type HeldMonitoring, holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { given } from '../../ground/domain/free-text';
import { groundsOf } from '../../ground/domain/ground';
import type { Decision } from '../../ground/domain/reasons';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { episodesOf, findPeriod, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { longUnresolved } from '../domain/long-unresolved';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { standingTriage, type TriageDecision, triageClauses } from '../domain/triage';
import { heldTriages, insertTriage, type TriageRow, triageInSight } from '../persistence/triages';
import { alreadyTriaged, NO_TRIAGE } from './monitoring-messages';
import { refuseVillage } from './refuse-caller';
import { decideBranch } from './triage-branch';
import { followDecision } from './triage-follow-up';

/** What somebody decided on a household, or how an earlier decision should read. */
export interface ReportedTriage extends Reported {
  readonly target: { readonly householdId: string } | { readonly triageId: string };
  readonly decision: TriageDecision;
  readonly reason: string;
}

/** A triage with the period it decides on. */
export interface Triaged {
  triage: TriageRow;
  period: PeriodRow;
}

/**
 * Records what becomes of a household that is on the list that day, one decision a listing; it eliminates and labels
 * nothing itself. With the id of a triage it corrects that one, unless somebody did already.
 */
export function triageLongUnresolved(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedTriage,
): Promise<Triaged | UserErrorValue> {
  const { reason, target } = reported;
  return recordOnce<Triaged, string>(
    context,
    {
      act: 'triageId' in target ? 'correctTriage' : 'triageLongUnresolved',
      input: reported,
      may: refuseVillage,
      texts: { reason },
    },
    (transaction, by) => triage(transaction, rules, reported, by),
    async (reader, id) => {
      const triage = await triageInSight(reader, id);
      const period = triage && (await findPeriod(reader, triage.periodId));
      return period && { triage, period };
    },
  );
}

async function triage(
  transaction: Statements,
  rules: MonitoringRules,
  reported: ReportedTriage,
  by: RecordedBy,
): Promise<Recorded<Triaged, string> | UserErrorValue> {
  const { target, occurredOn } = reported;
  const reason = given(reported.reason);
  if (reason === null) return refused(refusal('reason', 'REQUIRED'));
  const corrected = 'triageId' in target ? await triageInSight(transaction, target.triageId) : undefined;
  if ('triageId' in target && !corrected) return NO_TRIAGE;
  const householdId = 'householdId' in target ? target.householdId : (corrected?.householdId ?? '');
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const listed = listedOn(rules, held, occurredOn);
  if (!('period' in listed)) return decisionRefused(listed);
  const { period } = listed;
  const standing = standingTriage(await heldTriages(transaction, period.id));
  if (standing && standing.id !== corrected?.id) return alreadyTriaged(standing);
  if (corrected && !standing) return NO_TRIAGE;
  const decision = await decideBranch(transaction, rules, { held, period, ...reported });
  if (isRefusal(decision)) return refused(decision);
  const open = reported.decision === 'SAFETY_NET_LABEL' ? decision.outcome !== 'GRANTED' : false;
  if (decision.outcome === 'REFUSED' || open) return decisionRefused(decision);
  const at = { division: held.divisionCode, on: occurredOn };
  const offered = triageClauses(rules.policies, reported.decision, at);
  const decided = {
    ...{ householdId, divisionCode: held.divisionCode, periodId: period.id, listedFrom: listed.listedFrom },
    ...{ decision: reported.decision, reason, occurredOn, grounds: groundsOf(decision) },
    ...{ corrects: corrected?.id ?? null, clauseIds: offered },
  };
  const recorded = await insertTriage(transaction, decided, by);
  // Where no steps are printed the county's one decision releases.
  const printed = resolveProcedure(rules.policies, { ...at, kind: 'ELIMINATION' });
  const level = printed ? ('village' as const) : ('county' as const);
  await followDecision(transaction, period, recorded, { clauseIds: offered.slice(1), level });
  return { answer: { triage: recorded, period }, reference: recorded.id };
}

// Whether the household is on the list that day, with the period it is on it for.
function listedOn(
  { policies }: MonitoringRules,
  { divisionCode, periods }: HeldMonitoring,
  on: PlainDate,
): { period: PeriodRow; listedFrom: PlainDate } | Decision {
  const decision = longUnresolved(policies, { division: divisionCode, on, episodes: episodesOf(periods) });
  const period = openOn(periods, on);
  const { listedFrom } = decision;
  return decision.outcome === 'GRANTED' && period && listedFrom ? { period, listedFrom } : decision;
}
