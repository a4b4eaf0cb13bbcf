import type { UserErrorValue } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { given } from '../../ground/domain/free-text';
import type { LeadType } from '../../ground/domain/lead-words';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { attachTo } from '../../ground/use-cases/attach-to';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { findPeriod, openOn, type PeriodRow } from '../../periods/persistence/periods';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { afterVisit } from '../domain/watch-next';
import { insertVisit, visitInSight, type WatchVisitRow } from '../persistence/watch-visits';
import { followWatchVisit } from './follow-watch-visit';
import { NOT_ELIMINATED } from './monitoring-messages';
import { refuseCaller } from './refuse-caller';

/** A visit to a household whose risk was eliminated. */
export interface ReportedWatchVisit extends Reported {
  readonly householdId: string;
  readonly riskFound: boolean;
  readonly finding: string;
  /** What a risk found is about. */
  readonly leadType?: LeadType | null;
  readonly attachments?: readonly string[] | null;
}

/** A visit with the period that had ended. */
export interface VisitRecorded {
  visit: WatchVisitRow;
  period: PeriodRow;
}

/** Records a visit after the elimination on the period that ended, with what comes next by the rules of the place. */
export function recordWatchVisit(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedWatchVisit,
): Promise<VisitRecorded | UserErrorValue> {
  const { finding } = reported;
  return recordOnce<VisitRecorded, string>(
    context,
    { act: 'recordWatchVisit', input: reported, may: refuseCaller, texts: { finding } },
    (transaction, by) => record(transaction, rules, reported, by),
    async (reader, id) => {
      const visit = await visitInSight(reader, id);
      const period = visit && (await findPeriod(reader, visit.periodId));
      return period && { visit, period };
    },
  );
}

async function record(
  transaction: Statements,
  rules: MonitoringRules,
  { householdId, occurredOn, riskFound, ...reported }: ReportedWatchVisit,
  by: RecordedBy,
): Promise<Recorded<VisitRecorded, string> | UserErrorValue> {
  const finding = given(reported.finding);
  if (finding === null) return refused(refusal('finding', 'REQUIRED'));
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const period = held.periods.findLast(
    ({ eliminatedOn }) => eliminatedOn !== null && eliminatedOn <= occurredOn,
  );
  if (!period || openOn(held.periods, occurredOn)) return NOT_ELIMINATED;
  const next = afterVisit(rules.policies, { division: held.divisionCode, on: occurredOn }, riskFound);
  const visit = await insertVisit(transaction, period, { occurredOn, riskFound, finding, ...next }, by);
  const { divisionCode } = held;
  const subject = {
    kind: 'WATCH_VISIT',
    id: visit.id,
    householdId: period.householdId,
    divisionCode,
  } as const;
  const wrong = await attachTo(transaction, by, reported, [subject]);
  if (wrong) return wrong;
  const leadType = reported.leadType ?? 'OTHER';
  await followWatchVisit(transaction, rules, { held, period, visit, leadType });
  return { answer: { visit, period }, reference: visit.id };
}
