import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type Decision, longUnresolved } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { type HeldMonitoring, holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { given } from '../../ground/domain/free-text';
import { groundsOf } from '../../ground/domain/ground';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { decisionRefused } from '../../ground/use-cases/decision-refused';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { episodesOf, findPeriod, openOn, type PeriodRow } from '../../periods/persistence/periods';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { standingTriage, type TriageDecision } from '../domain/triage';
import { heldTriages, insertTriage, type TriageRow, triageById, triageByKey } from '../persistence/triages';
import { alreadyTriaged, NO_PERIOD, NO_TRIAGE } from './monitoring-messages';
import { recording, refuseCaller } from './recording';
import { decideBranch } from './triage-branch';
import { followDecision } from './triage-follow-up';

/** What somebody decided on a household, or how an earlier decision should read. */
export interface ReportedTriage extends Reported {
  readonly target: { readonly householdId: string } | { readonly triageId: string };
  readonly decision: TriageDecision;
  readonly reason: string;
}

type Outcome = { triage: TriageRow; period: PeriodRow } | UserErrorValue;

/**
 * Records what becomes of a household that is on the list that day, one decision a listing; it eliminates and labels
 * nothing itself. JY-2025-1.1k to 1.1n. With the id of a triage it corrects that one, unless somebody did already.
 */
export async function triageLongUnresolved(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedTriage,
): Promise<Outcome> {
  const stop = refuseCaller(context.caller, ['township', 'county']);
  if (stop) return stop;
  const { reason } = reported;
  if (given(reason) === null) return refused(refusal('reason', 'REQUIRED'));
  return recording(context, reported, { reason }, async (transaction, by): Promise<Outcome> => {
    const before = await triageByKey(transaction, by);
    if (!before) return decide(transaction, rules, reported, by);
    const period = await findPeriod(transaction, before.periodId);
    return period ? { triage: before, period } : NO_PERIOD;
  });
}

async function decide(
  transaction: Statements,
  rules: MonitoringRules,
  reported: ReportedTriage,
  by: Recorder,
): Promise<Outcome> {
  const { target, occurredOn } = reported;
  const corrected = 'triageId' in target ? await triageById(transaction, target.triageId) : undefined;
  if ('triageId' in target && !corrected) return NO_TRIAGE;
  const householdId = 'householdId' in target ? target.householdId : (corrected?.householdId ?? '');
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const listed = listedOn(rules, held, occurredOn);
  if (!('period' in listed)) return decisionRefused(listed);
  const { period, listedFrom } = listed;
  const standing = standingTriage(await heldTriages(transaction, period.id));
  if (standing && standing.id !== corrected?.id) return alreadyTriaged(standing);
  if (corrected && !standing) return NO_TRIAGE;
  const decision = await decideBranch(transaction, rules, { held, period, ...reported });
  if (isRefusal(decision)) return refused(decision);
  const open = reported.decision === 'SAFETY_NET_LABEL' ? decision.outcome !== 'GRANTED' : false;
  if (decision.outcome === 'REFUSED' || open) return decisionRefused(decision);
  const triage = await insertTriage(
    transaction,
    {
      householdId,
      periodId: period.id,
      listedFrom,
      decision: reported.decision,
      reason: reported.reason.trim(),
      occurredOn,
      grounds: groundsOf(decision),
      corrects: corrected?.id ?? null,
      divisionCode: held.divisionCode,
    },
    by,
  );
  await followDecision(transaction, period, triage);
  return { triage, period };
}

// Whether the household is on the list that day, with the period it is on it for (JY-2025-1.1k).
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
