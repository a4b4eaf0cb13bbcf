import { FACT_DAYS, type PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type Act, type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { procedureOfCase } from '../../cases/domain/procedure-of-case';
import type { CaseRow } from '../../cases/persistence/cases';
import { type HeldMonitoring, holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { refusedAct } from '../../cases/use-cases/case-messages';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { overlaps, type PeriodContent, refuseContent } from '../../periods/domain/period-content';
import { entryInSight, insertEntry, type PeriodEntryRow } from '../../periods/persistence/period-entries';
import { findPeriod, insertTakenOver, type PeriodRow } from '../../periods/persistence/periods';
import { periodOpened } from '../../periods/use-cases/period-reactions';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { periodOverlap } from './monitoring-messages';
import { followRectifications } from './rectification-tasks';
import { refuseVillage } from './refuse-caller';
import { followTriage } from './triage-tasks';

/** A time of monitoring that the household had earlier, elsewhere or in the national system. */
export interface ReportedTakeOver extends Reported, Omit<PeriodContent, 'monthOnly'> {
  /** What was entered; without a day it is taken over on the day of each call. */
  readonly entered: object;
  readonly householdId: string;
  readonly reason: string;
}

/** A period with the entry that made it what it is. */
export interface PeriodRecorded {
  readonly period: PeriodRow;
  readonly entry: PeriodEntryRow;
}

/** Takes a time of monitoring over with its exact days and gives the period. */
export function takeOverMonitoring(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedTakeOver,
): Promise<PeriodRecorded | UserErrorValue> {
  const { identifiedOn, eliminatedOn, reason } = reported;
  const today = context.clock.today();
  return recordOnce<PeriodRecorded, string>(
    context,
    {
      ...{ act: 'takeOverMonitoring', input: reported, meaning: reported.entered, may: refuseVillage },
      ...{ texts: { reason }, days: daysOf({ identifiedOn, eliminatedOn }) },
    },
    (transaction, by) => takeOver(transaction, rules, reported, by, today),
    again,
  );
}

/** Days of a period as somebody enters them. */
export function daysOf(days: Readonly<Record<string, PlainDate | null | undefined>>): Act['days'] & object {
  return Object.fromEntries(Object.entries(days).map(([field, day]) => [field, { day, bounds: FACT_DAYS }]));
}

async function takeOver(
  transaction: Statements,
  rules: MonitoringRules,
  reported: ReportedTakeOver,
  by: RecordedBy,
  today: PlainDate,
): Promise<Recorded<PeriodRecorded, string> | UserErrorValue> {
  const { category, risks, identifiedOn, eliminatedOn, eliminationMode, occurredOn } = reported;
  const content = { category, risks, identifiedOn, monthOnly: false, eliminatedOn, eliminationMode };
  const reason = given(reported.reason);
  if (reason === null) return refused(refusal('reason', 'REQUIRED'));
  const wrong = refuseContent(content);
  if (wrong) return refused(wrong);
  if (occurredOn < (eliminatedOn ?? identifiedOn)) {
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], eliminatedOn ?? identifiedOn));
  }
  const held = await holdMonitoring(transaction, reported.householdId);
  if (!held) return NO_HOUSEHOLD;
  const stands = refuseContentIn(rules, held, content);
  if (stands) return stands;
  const { householdId, divisionCode } = held;
  const period = await insertTakenOver(transaction, { householdId, divisionCode, ...content });
  const told = { kind: 'TAKEN_OVER' as const, occurredOn, reason, corrects: null };
  const entry = await insertEntry(transaction, period, told, by);
  if (period.eliminatedOn === null) await periodOpened.tell(transaction, rules, period);
  await followTriage(transaction, rules, held, today);
  await followRectifications(transaction, rules, { division: divisionCode, householdId }, today);
  return { answer: { period, entry }, reference: entry.id };
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
  const procedure = procedureOfCase(rules.policies, standing.documentId, standing.procedureId);
  return refusedAct({ why: 'CASE_STANDS', clauseIds: procedure ? [procedure.clause] : [] }, standing);
}

/** The first answer once more, with the period as it is now. */
export async function again(reader: Statements, entryId: string): Promise<PeriodRecorded | undefined> {
  const entry = await entryInSight(reader, entryId);
  const period = entry && (await findPeriod(reader, entry.periodId));
  return period && { period, entry };
}
