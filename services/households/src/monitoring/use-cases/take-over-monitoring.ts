import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import type { CaseRow } from '../../cases/persistence/cases';
import { type HeldMonitoring, holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { refusedAct } from '../../cases/use-cases/case-messages';
import { rulesOf } from '../../cases/use-cases/find-case';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { overlaps, type PeriodContent, refuseContent } from '../../periods/domain/period-content';
import { entryByKey, insertEntry, type PeriodEntryRow } from '../../periods/persistence/period-entries';
import { findPeriod, insertTakenOver, type PeriodRow } from '../../periods/persistence/periods';
import { periodOpened } from '../../periods/use-cases/period-reactions';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { NO_PERIOD, periodOverlap } from './monitoring-messages';
import { recording, refuseCaller } from './recording';
import { followTriage } from './triage-tasks';

/** A time of monitoring that the household had earlier, elsewhere or in the national system. */
export interface ReportedTakeOver extends Reported, Omit<PeriodContent, 'monthOnly'> {
  readonly householdId: string;
  readonly reason: string;
}

/** A period with the entry that made it what it is. */
export interface PeriodRecorded {
  readonly period: PeriodRow;
  readonly entry: PeriodEntryRow;
}

/** Takes a time of monitoring over with its exact days and gives the period; the same key again gives the same. */
export async function takeOverMonitoring(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedTakeOver,
): Promise<PeriodRecorded | UserErrorValue> {
  const stop = refuseCaller(context.caller, ['township', 'county']);
  if (stop) return stop;
  const { category, risks, identifiedOn, eliminatedOn, eliminationMode, reason, occurredOn } = reported;
  const content = { category, risks, identifiedOn, monthOnly: false, eliminatedOn, eliminationMode };
  const today = context.clock.today();
  const wrong = given(reason) === null ? refusal('reason', 'REQUIRED') : refuseContent(content, today);
  if (wrong) return refused(wrong);
  if (occurredOn < (eliminatedOn ?? identifiedOn)) {
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], eliminatedOn ?? identifiedOn));
  }
  return recording(context, reported, { reason }, async (transaction, by) => {
    const before = await entryByKey(transaction, by);
    if (before) return again(transaction, before);
    const held = await holdMonitoring(transaction, reported.householdId);
    if (!held) return NO_HOUSEHOLD;
    const stands = refuseContentIn(rules, held, content);
    if (stands) return stands;
    const recorded = await record(transaction, held, { ...reported, ...content }, by);
    if (recorded.period.eliminatedOn === null) await periodOpened.tell(transaction, rules, recorded.period);
    await followTriage(transaction, rules, held, today);
    return recorded;
  });
}

/** What stands against a period in a household: another period in that time, or a case that will open one in it. */
export function refuseContentIn(
  rules: MonitoringRules,
  { periods, standing }: Pick<HeldMonitoring, 'periods' | 'standing'>,
  content: { identifiedOn: PlainDate; eliminatedOn: PlainDate | null },
): UserErrorValue | undefined {
  const other = periods.find((period) => overlaps(period, content));
  if (other) return periodOverlap(other);
  if (!standing || standing.kind === 'ELIMINATION') return undefined;
  if (content.eliminatedOn !== null && content.eliminatedOn <= standing.openedOn) return undefined;
  return caseStands(rules, standing);
}

/** A case of the household goes on; it is given as it is now. */
export function caseStands(rules: MonitoringRules, standing: CaseRow): UserErrorValue {
  const { clauseIds } = rulesOf(rules, standing);
  return refusedAct({ why: 'CASE_CONFLICT', clauseIds }, standing);
}

async function record(
  transaction: Statements,
  { householdId, divisionCode }: HeldMonitoring,
  { occurredOn, reason, ...content }: PeriodContent & { occurredOn: PlainDate; reason: string },
  by: Recorder,
): Promise<PeriodRecorded> {
  const period = await insertTakenOver(transaction, { householdId, divisionCode, ...content });
  const entry = { kind: 'TAKEN_OVER' as const, occurredOn, reason: reason.trim(), corrects: null };
  return { period, entry: await insertEntry(transaction, period, entry, by) };
}

/** The first answer once more, with the period as it is now. */
export async function again(
  transaction: Statements,
  entry: PeriodEntryRow,
): Promise<PeriodRecorded | UserErrorValue> {
  const period = await findPeriod(transaction, entry.periodId);
  return period ? { period, entry } : NO_PERIOD;
}
