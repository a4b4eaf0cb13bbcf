import type { UserErrorValue } from '@dixian/graph';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { findPeriod, openOn, type PeriodRow } from '../../periods/persistence/periods';
import { openTasks } from '../../tasks/persistence/tasks';
import type { MonitoringRules } from '../domain/monitoring-rules';
import {
  type EliminationRequestRow,
  insertRequest,
  requestInSight,
} from '../persistence/elimination-requests';
import { refuseCaller } from './refuse-caller';

/** A household's request as somebody takes it down. */
export interface ReportedRequest extends Reported {
  readonly householdId: string;
  readonly statement: string;
}

/** A request with the period it was made in. */
export interface RequestRecorded {
  request: EliminationRequestRow;
  period: PeriodRow;
}

/** Keeps that a household asks to be released: a request, no nomination; the village then looks whether it nominates. */
export function recordEliminationRequest(
  { policies }: MonitoringRules,
  context: RequestContext,
  reported: ReportedRequest,
): Promise<RequestRecorded | UserErrorValue> {
  const { statement } = reported;
  return recordOnce<RequestRecorded, string>(
    context,
    { act: 'recordEliminationRequest', input: reported, may: refuseCaller, texts: { statement } },
    (transaction, by) => record(transaction, policies, reported, by),
    async (reader, id) => {
      const request = await requestInSight(reader, id);
      const period = request && (await findPeriod(reader, request.periodId));
      return period && { request, period };
    },
  );
}

async function record(
  transaction: Statements,
  policies: PolicySet,
  reported: ReportedRequest,
  by: RecordedBy,
): Promise<Recorded<RequestRecorded, string> | UserErrorValue> {
  const { householdId, occurredOn } = reported;
  const statement = given(reported.statement);
  if (statement === null) return refused(refusal('statement', 'REQUIRED'));
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  const period = openOn(held.periods, occurredOn);
  const at = { division: held.divisionCode, on: occurredOn };
  const rule = ruleInForce(policies, 'release-requested-or-nominated', at);
  const clauseIds = rule ? [rule.clause] : [];
  if (!period) return notMonitored(clauseIds);
  const request = await insertRequest(transaction, period, { occurredOn, statement }, by);
  const { id: subjectId, divisionCode } = period;
  const about = { kind: 'CONSIDER_RELEASE' as const, householdId, subjectId, step: '', divisionCode };
  await openTasks(transaction, [
    { ...about, level: 'village', openedOn: occurredOn, dueOn: null, clauseIds },
  ]);
  return { answer: { request, period }, reference: request.id };
}
