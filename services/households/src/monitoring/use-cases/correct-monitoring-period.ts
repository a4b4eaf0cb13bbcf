import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { refuseContent } from '../../periods/domain/period-content';
import {
  insertEntry,
  knownUntil,
  lastEntryOf,
  rewritePeriod,
} from '../../periods/persistence/period-entries';
import { findPeriod, isOnlyTakenOver } from '../../periods/persistence/periods';
import { periodEnded, periodOpened } from '../../periods/use-cases/period-reactions';
import { correctedContent, isAboutTheEnd, type PeriodCorrection, releases } from '../domain/correct-period';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { NO_PERIOD, notTakenOver, periodChanged, releaseByProcedure } from './monitoring-messages';
import { refuseTownship, refuseVillage } from './refuse-caller';
import { releaseAt } from './release-at';
import { again, caseStands, daysOf, type PeriodRecorded, refuseContentIn } from './take-over-monitoring';
import { followTriage } from './triage-tasks';

/** How a period that was taken over should read; what is left out stays. */
export interface ReportedPeriodCorrection extends Reported {
  /** What was entered; without a day it is corrected on the day of each call. */
  readonly entered: object;
  readonly periodId: string;
  readonly change: PeriodCorrection;
  readonly reason: string;
  readonly expectedEntryId: string | null;
}

/** Writes an entry that corrects a period and gives it as it now is; every entry before stays in the history. */
export function correctMonitoringPeriod(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedPeriodCorrection,
): Promise<PeriodRecorded | UserErrorValue> {
  const { reason, change } = reported;
  const { identifiedOn, eliminatedOn } = change;
  const today = context.clock.today();
  return recordOnce<PeriodRecorded, string>(
    context,
    {
      ...{ act: 'correctMonitoringPeriod', input: reported, meaning: reported.entered },
      may: (caller) => (isAboutTheEnd(change) ? refuseTownship(caller) : refuseVillage(caller)),
      ...{ texts: { reason }, days: daysOf({ identifiedOn, eliminatedOn }) },
    },
    (transaction, by) => correct(transaction, rules, reported, by, today),
    again,
  );
}

async function correct(
  transaction: Statements,
  rules: MonitoringRules,
  { periodId, change, expectedEntryId, occurredOn, ...reported }: ReportedPeriodCorrection,
  by: RecordedBy,
  today: PlainDate,
): Promise<Recorded<PeriodRecorded, string> | UserErrorValue> {
  const reason = given(reported.reason);
  if (reason === null) return refused(refusal('reason', 'REQUIRED'));
  const seen = await findPeriod(transaction, periodId);
  const held = seen && (await holdMonitoring(transaction, seen.householdId));
  const period = held?.periods.find(({ id }) => id === periodId);
  if (!held || !period) return NO_PERIOD;
  const content = correctedContent(period, change);
  const ended = content.eliminatedOn !== period.eliminatedOn && period.eliminationCaseId !== null;
  if (!isOnlyTakenOver(period) || ended) return notTakenOver(period);
  const last = await lastEntryOf(transaction, periodId);
  if (expectedEntryId !== null && expectedEntryId !== last?.id) return periodChanged(period);
  const wrong = refuseContent(content);
  if (wrong) return refused(wrong);
  const moved = content.identifiedOn !== period.identifiedOn || content.eliminatedOn !== period.eliminatedOn;
  // A release that goes on rests on the days of its period, and could not end any more.
  if (moved && held.standing?.periodId === periodId) return caseStands(rules, held.standing);
  if (releases(period, content, await knownUntil(transaction, periodId))) {
    return releaseByProcedure(period, releaseAt(rules, { division: held.divisionCode, on: occurredOn }));
  }
  const others = held.periods.filter(({ id }) => id !== periodId);
  const stands = refuseContentIn(rules, { periods: others, standing: held.standing }, content);
  if (stands) return stands;
  const rewritten = await rewritePeriod(transaction, periodId, content);
  const told = { kind: 'CORRECTED' as const, occurredOn, reason, corrects: last?.id ?? null };
  const entry = await insertEntry(transaction, rewritten, told, by);
  const { eliminatedOn } = rewritten;
  if (eliminatedOn !== null) await periodEnded.tell(transaction, periodId, eliminatedOn);
  else if (period.eliminatedOn !== null) await periodOpened.tell(transaction, rules, rewritten);
  await followTriage(transaction, rules, held, today);
  return { answer: { period: rewritten, entry }, reference: entry.id };
}
