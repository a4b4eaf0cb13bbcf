import type { PlainDate } from '@dixian/calendar';
import { type UserErrorValue, userError } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type KeyedInput, type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import { nobodyLeft } from '../../ground/use-cases/nobody-left';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import { isVacantFrom } from '../../register/persistence/nobody-left';
import { closeTasks } from '../../tasks/persistence/tasks';
import { decidePlacement, type SentPlacement } from '../domain/placement';
import {
  type HeldReport,
  holdReport,
  type ReportOutcome,
  savePlacement,
} from '../persistence/report-records';
import { reportersOf } from '../persistence/reporter';
import { findReport, type SelfReportRow } from '../persistence/self-reports';
import { leadOfReport } from './lead-of-report';
import { ALREADY_PLACED, NO_REPORT, NOT_PERMITTED } from './report-messages';

/** The report that was placed. */
export interface Placed {
  selfReport: SelfReportRow;
}

type Sent = SentPlacement & { occurredOn: PlainDate };

/**
 * Gives a report that waits to the household somebody found for it, as a lead from the day of the application, or turns
 * it down; of two at once one succeeds.
 */
export function placeSelfReport(
  law: Law,
  context: RequestContext,
  sent: Sent & KeyedInput,
): Promise<Placed | UserErrorValue> {
  return recordOnce<Placed, string>(
    context,
    {
      act: 'placeSelfReport',
      input: sent,
      may: (caller) => (recordingLevel(caller) === undefined ? NOT_PERMITTED : undefined),
      texts: { reason: sent.reason },
    },
    (transaction, { account }) => place(transaction, law, sent, account),
    async (reader, id) => {
      const selfReport = await findReport(reader, id);
      return selfReport && { selfReport };
    },
  );
}

async function place(
  transaction: Statements,
  law: Law,
  sent: Sent,
  placedBy: string,
): Promise<Recorded<Placed, string> | UserErrorValue> {
  const placement = decidePlacement(sent);
  if (isRefusal(placement)) return refused(placement);
  const report = await holdReport(transaction, sent.reportId);
  if (!report) return NO_REPORT;
  if (report.leadId !== null || report.rejection !== null) {
    const extra = await asItIs(transaction, report.id);
    return userError('SelfReportAlreadyPlaced', 'SELF_REPORT_ALREADY_PLACED', ALREADY_PLACED, extra);
  }
  if (sent.occurredOn < report.receivedOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
  const { occurredOn: reportedOn } = report;
  if ('householdId' in placement && (await isVacantFrom(transaction, placement.householdId, reportedOn)))
    return nobodyLeft();
  const found =
    'rejection' in placement
      ? { householdId: null, leadId: null, divisionCode: report.divisionCode, ...placement }
      : await toHousehold(transaction, law, report, placement.householdId);
  if (!found) return NO_HOUSEHOLD;
  const { occurredOn: placedOn } = sent;
  await savePlacement(transaction, report.id, { ...found, placedOn, placedBy });
  await closeTasks(transaction, { kind: 'PLACE_SELF_REPORT', subjectId: report.id }, placedOn);
  return { answer: await asItIs(transaction, report.id), reference: report.id };
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
  const lead = await leadOfReport(transaction, law, report, { personId, householdId, divisionCode });
  return { householdId, leadId: lead.id, divisionCode, rejection: null };
}

async function asItIs(transaction: Statements, id: string): Promise<Placed> {
  const selfReport = await findReport(transaction, id);
  if (!selfReport) throw new Error('A self-report that is held is not there');
  return { selfReport };
}
