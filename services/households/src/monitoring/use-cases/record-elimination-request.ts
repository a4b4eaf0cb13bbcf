import type { UserErrorValue } from '@dixian/graph';
import { clauseHolds } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { Recorder } from '../../ground/persistence/recorder';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { findPeriod, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { openTasks } from '../../tasks/persistence/tasks';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { type EliminationRequestRow, insertRequest, requestByKey } from '../persistence/elimination-requests';
import { NO_PERIOD } from './monitoring-messages';
import { recording, refuseCaller } from './recording';

/** A household's request as somebody takes it down. */
export interface ReportedRequest extends Reported {
  readonly householdId: string;
  readonly statement: string;
}

const REQUEST = 'PA-2025-4.3a';

type Outcome = { request: EliminationRequestRow; period: PeriodRow } | UserErrorValue;

/** Keeps that a household asks to be released: a request, no nomination; the village then looks whether it nominates. PA-2025-4.3a. */
export async function recordEliminationRequest(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedRequest,
): Promise<Outcome> {
  const stop = refuseCaller(context.caller);
  if (stop) return stop;
  const { statement } = reported;
  if (given(statement) === null) return refused(refusal('statement', 'REQUIRED'));
  return recording(context, reported, { statement }, async (transaction, by): Promise<Outcome> => {
    const before = await requestByKey(transaction, by);
    if (!before) return record(transaction, rules, reported, by);
    const period = await findPeriod(transaction, before.periodId);
    return period ? { request: before, period } : NO_PERIOD;
  });
}

async function record(
  transaction: Statements,
  { policies }: MonitoringRules,
  { householdId, occurredOn, statement }: ReportedRequest,
  by: Recorder,
): Promise<Outcome> {
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const period = openOn(held.periods, occurredOn);
  const clauseIds = clauseHolds(policies, REQUEST, { division: held.divisionCode, on: occurredOn })
    ? [REQUEST]
    : [];
  if (!period) return notMonitored(clauseIds);
  const request = await insertRequest(transaction, period, { occurredOn, statement: statement.trim() }, by);
  const { id: subjectId, divisionCode } = period;
  const about = { kind: 'CONSIDER_RELEASE' as const, householdId, subjectId, step: '', divisionCode };
  await openTasks(transaction, [
    { ...about, level: 'village', openedOn: occurredOn, dueOn: null, clauseIds },
  ]);
  return { request, period };
}
