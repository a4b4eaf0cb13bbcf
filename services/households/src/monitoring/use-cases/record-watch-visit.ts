import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { findPeriod, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { closeTasks } from '../../tasks/persistence/tasks';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { afterVisit } from '../domain/watch-next';
import { insertVisit, visitByKey, type WatchVisitRow } from '../persistence/watch-visits';
import { NO_PERIOD, NOT_ELIMINATED } from './monitoring-messages';
import { recording, refuseCaller } from './recording';

/** A visit to a household whose risk was eliminated. */
export interface ReportedWatchVisit extends Reported {
  readonly householdId: string;
  readonly riskFound: boolean;
  readonly finding: string;
}

type Outcome = { visit: WatchVisitRow; period: PeriodRow } | UserErrorValue;

/** Records a visit after the elimination on the period that ended, with what comes next by the documents of the place. */
export async function recordWatchVisit(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedWatchVisit,
): Promise<Outcome> {
  const stop = refuseCaller(context.caller);
  if (stop) return stop;
  const { finding } = reported;
  if (given(finding) === null) return refused(refusal('finding', 'REQUIRED'));
  return recording(context, reported, { finding }, async (transaction, by): Promise<Outcome> => {
    const before = await visitByKey(transaction, by);
    if (!before) return record(transaction, rules, reported, by);
    const period = await findPeriod(transaction, before.periodId);
    return period ? { visit: before, period } : NO_PERIOD;
  });
}

async function record(
  transaction: Statements,
  { policies }: MonitoringRules,
  { householdId, occurredOn, riskFound, finding }: ReportedWatchVisit,
  by: Recorder,
): Promise<Outcome> {
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const period = held.periods.findLast(
    ({ eliminatedOn }) => eliminatedOn !== null && eliminatedOn <= occurredOn,
  );
  if (!period || openOn(held.periods, occurredOn)) return NOT_ELIMINATED;
  const next = afterVisit(policies, { division: held.divisionCode, on: occurredOn }, riskFound);
  const visit = await insertVisit(
    transaction,
    period,
    { occurredOn, riskFound, finding: finding.trim(), ...next },
    by,
  );
  await closeTasks(transaction, { kind: 'WATCH_VISIT', subjectId: period.id }, occurredOn);
  return { visit, period };
}
