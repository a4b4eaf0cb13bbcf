import type { UserErrorValue } from '@dixian/graph';
import { userError } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import { closeTasks } from '../../tasks/persistence/tasks';
import { decidePlacement, type Placement, type SentPlacement } from '../domain/placement';
import {
  type HeldReport,
  holdReport,
  placedByKey,
  type ReportOutcome,
  savePlacement,
} from '../persistence/report-records';
import { reportersOf } from '../persistence/reporter';
import { leadOfReport } from './lead-of-report';
import { ALREADY_PLACED, NO_REPORT, NOT_PERMITTED } from './report-messages';

/** The report that was placed, by its id. */
export interface Placed {
  reportId: string;
}

/**
 * Gives a report that waits to the household somebody found for it, as a lead from the day of the application
 * (PA-2025-2.3c), or turns it down. The same key again gives the same; of two at once one succeeds.
 */
export async function placeSelfReport(
  law: Law,
  context: RequestContext,
  sent: SentPlacement,
): Promise<Placed | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  if (recordingLevel(caller) === undefined) return NOT_PERMITTED;
  const placement = decidePlacement(sent, clock.today());
  if (isRefusal(placement)) return refused(placement);
  const outcome = await db.write(scope, async (transaction) => {
    const before = await placedByKey(transaction, { account: caller.id, key: sent.idempotencyKey });
    return before
      ? { reportId: before }
      : place(transaction, law, { ...sent, account: caller.id }, placement);
  });
  context.published();
  return outcome;
}

async function place(
  transaction: Statements,
  law: Law,
  sent: SentPlacement & { account: string },
  placement: Placement,
): Promise<Placed | UserErrorValue> {
  const report = await holdReport(transaction, sent.reportId);
  if (!report) return NO_REPORT;
  if (report.leadId !== null || report.rejection !== null) return alreadyPlaced(report.id);
  if (sent.occurredOn < report.receivedOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
  const found =
    'rejection' in placement
      ? { householdId: null, leadId: null, divisionCode: report.divisionCode, ...placement }
      : await toHousehold(transaction, law, report, placement.householdId);
  if (!found) return NO_HOUSEHOLD;
  const { occurredOn: placedOn, account, idempotencyKey: key } = sent;
  await savePlacement(transaction, report.id, { ...found, placedOn, account, key });
  await closeTasks(transaction, { kind: 'PLACE_SELF_REPORT', subjectId: report.id }, placedOn);
  return { reportId: report.id };
}

async function toHousehold(
  transaction: Statements,
  law: Law,
  report: HeldReport,
  householdId: string,
): Promise<ReportOutcome | undefined> {
  const divisionCode = await holdHousehold(transaction, householdId);
  if (divisionCode === undefined) return undefined;
  const persons = await reportersOf(transaction, report.certificateIndex, report.occurredOn);
  const personId = persons.find((person) => person.householdId === householdId)?.personId ?? null;
  const lead = await leadOfReport(
    transaction,
    law,
    report,
    { personId, householdId, divisionCode },
    report.id,
  );
  return { householdId, leadId: lead.id, divisionCode, rejection: null };
}

function alreadyPlaced(reportId: string): UserErrorValue {
  return userError('SelfReportAlreadyPlaced', 'SELF_REPORT_ALREADY_PLACED', ALREADY_PLACED, { reportId });
}
